import { Button, FileButton } from '@mantine/core';
import { FileUp } from 'lucide-react';
import { type DragEvent, type JSX, useState } from 'react';
import { importLimits } from '#contract/import-limits';
import { importWords } from '../../words/import-words.ts';
import styles from './data.module.css';

interface ChooseFilesProps {
  readonly onChoose: (files: readonly File[]) => void;
}

/** Where files are dropped, or chosen by whoever does not drag. */
export const ChooseFiles = ({ onChoose }: ChooseFilesProps): JSX.Element => {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onChoose(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <FileUp size={28} strokeWidth={1.5} aria-hidden="true" />
      <p className={styles.dropTitle}>{importWords.drop}</p>
      <p className={styles.hint}>{importWords.dropHint}</p>
      <FileButton multiple onChange={(files) => files.length > 0 && onChoose(files)}>
        {(props) => <Button {...props}>{importWords.choose}</Button>}
      </FileButton>
      <p className={styles.small}>{importWords.limits(importLimits.rows, importLimits.fileBytes / 1_000_000)}</p>
    </div>
  );
};
