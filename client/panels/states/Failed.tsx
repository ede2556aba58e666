import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { asProblem } from '../../api/problem.ts';
import { problemWords } from '../../words/problem-words.ts';
import { words } from '../../words/words.ts';
import { detailInWords } from './detail-in-words.ts';
import styles from './states.module.css';

interface FailedProps {
  readonly error: unknown;
  /** What is not lost, in a sentence. */
  readonly kept: string;
  readonly onRetry: () => void;
}

/** A call failed: what happened, what is kept, what to do. */
export const Failed = ({ error, kept, onRetry }: FailedProps): JSX.Element => {
  const problem = asProblem(error);
  const { happened, remedy } = problemWords[problem.code];
  const detail = problem.detail && detailInWords(problem.detail);
  return (
    <div className={`${styles.state} ${styles.failed}`} role="alert" data-state="failed">
      <p className={styles.title}>{happened}</p>
      {detail && detail !== happened && <p className={styles.hint}>{detail}</p>}
      <p className={styles.hint}>
        {kept} {remedy}
      </p>
      {problem.requestId && <span className={styles.small}>{problem.requestId}</span>}
      <Button className={styles.action} variant="default" size="xs" onClick={onRetry}>
        {words.retry}
      </Button>
    </div>
  );
};
