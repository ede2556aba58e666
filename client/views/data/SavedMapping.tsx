import { Button, FileButton } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { Check } from 'typebox/schema';
import { Mapping } from '#contract/mapping';
import { saveFile } from '../../api/save-file.ts';
import { importWords } from '../../words/import-words.ts';
import styles from './data.module.css';
import { type Importing, type ImportState, mappingOf } from './use-import.ts';

const save = (mapping: Mapping): void =>
  saveFile('mapping.json', new Blob([JSON.stringify(mapping, null, 2)], { type: 'application/json' }));

const parse = (text: string): Mapping | null => {
  try {
    const value: unknown = JSON.parse(text);
    return Check(Mapping, value) ? value : null;
  } catch {
    return null;
  }
};

/** What became of a mapping that was taken from a file. */
export const SavedMappingUse = ({ saved }: Pick<ImportState, 'saved'>): JSX.Element | null => {
  const misfit = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (saved) misfit.current?.scrollIntoView({ block: 'nearest' });
  }, [saved]);
  if (saved === null) return null;
  const { went, misfits } = saved;
  return (
    <>
      {misfits.length > 0 && (
        <ul ref={misfit} className={styles.note} role="alert">
          {misfits.map(({ table, why }) => (
            <li key={table}>
              <b>{table}</b> {why}
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {went.length + misfits.length === 0 && <p className={styles.hint}>{importWords.nothingToFit}</p>}
        {went.map(({ table, madeFor }) => (
          <p key={table} className={styles.hint}>
            {importWords.mappedBy(table, madeFor)}
          </p>
        ))}
      </div>
    </>
  );
};

/** Keeps a mapping as a file, which the command line takes too, and takes one back. */
export const SavedMapping = ({ importing }: { readonly importing: Importing }): JSX.Element => {
  const [isWrong, setIsWrong] = useState(false);
  const mapping = mappingOf(importing.state.mappings);
  const load = async (file: File | null) => {
    const read = file && parse(await file.text());
    setIsWrong(file !== null && !read);
    if (read) await importing.takeMapping(read);
  };
  return (
    <>
      <FileButton accept="application/json,.json" onChange={(file) => void load(file)}>
        {(props) => (
          <Button variant="default" {...props}>
            {importWords.loadMapping}
          </Button>
        )}
      </FileButton>
      {mapping && (
        <Button variant="default" onClick={() => save(mapping)}>
          {importWords.saveMapping}
        </Button>
      )}
      {isWrong && (
        <span className={styles.hint} role="alert">
          {importWords.wrongMapping}
        </span>
      )}
    </>
  );
};
