import { Button, FileButton } from '@mantine/core';
import { type JSX, useState } from 'react';
import { Check } from 'typebox/schema';
import { Mapping } from '#contract/mapping';
import { saveFile } from '../../api/save-file.ts';
import { importWords } from '../../words/import-words.ts';
import styles from './data.module.css';
import { type Importing, mappingOf } from './use-import.ts';

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
