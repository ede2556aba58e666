import { Button, FileButton } from '@mantine/core';
import { FileUp } from 'lucide-react';
import type { JSX } from 'react';
import { imports } from '#contract/imports';
import { useAnswer } from '../../bindings/use-answer.ts';
import { importWords } from '../../words/import-words.ts';
import styles from './data.module.css';

interface ChooseFilesProps {
  readonly onChoose: (files: readonly File[]) => void;
}

/** Where files are chosen. They may be dropped anywhere in the page; here it says so. */
export const ChooseFiles = ({ onChoose }: ChooseFilesProps): JSX.Element => {
  const { limits } = useAnswer(imports, { params: {}, query: {} }).data ?? {};
  return (
    <div className={styles.drop}>
      <FileUp size={28} strokeWidth={1.5} aria-hidden="true" />
      <p className={styles.dropTitle}>{importWords.drop}</p>
      <p className={styles.hint}>{importWords.dropHint}</p>
      <FileButton multiple onChange={(files) => files.length > 0 && onChoose(files)}>
        {(props) => <Button {...props}>{importWords.choose}</Button>}
      </FileButton>
      {limits && <p className={styles.small}>{importWords.limits(limits.rows, limits.fileBytes / 1_000_000)}</p>}
    </div>
  );
};
