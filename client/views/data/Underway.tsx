import { Progress as Bar, Button } from '@mantine/core';
import type { JSX } from 'react';
import { importWords } from '../../words/import-words.ts';
import styles from './data.module.css';
import type { Progress } from './use-import.ts';

interface UnderwayProps {
  readonly what: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** What is going on, how far it is, and a way out. */
export const Underway = ({ what, progress, onCancel }: UnderwayProps): JSX.Element => {
  const { stage, done, total, secondsLeft } = progress ?? {};
  const share = total ? (100 * (done ?? 0)) / total : 100;
  const far = stage === 'waiting' ? importWords.waiting : done ? importWords.progress(done, total) : null;
  const left = secondsLeft === undefined ? null : importWords.secondsLeft(secondsLeft);
  return (
    <div className={styles.underway}>
      <p role="status">{[what, far, left].filter((part) => part !== null).join(' · ')}</p>
      <Bar value={share} animated={!total} aria-label={what} />
      <Button variant="default" size="xs" onClick={onCancel}>
        {importWords.cancel}
      </Button>
    </div>
  );
};
