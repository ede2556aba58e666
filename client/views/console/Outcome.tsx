import { Skeleton } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import type { Problem } from '../../api/problem.ts';
import { Empty } from '../../panels/states/Empty.tsx';
import unseen from '../../panels/unseen.module.css';
import { consoleWords } from '../../words/console-words.ts';
import { problemWords } from '../../words/problem-words.ts';
import styles from './console.module.css';
import type { Run } from './use-run.ts';

const words = consoleWords.outcomes;

interface ToldProps {
  readonly state: string;
  readonly title: string;
  readonly children: ReactNode;
}

const Told = ({ state, title, children }: ToldProps): JSX.Element => (
  <div className={styles.told} role="alert" data-outcome={state}>
    <p className={styles.toldTitle}>{title}</p>
    {children}
  </div>
);

const detailOf = (problem: Problem): string => problem.detail ?? problemWords[problem.code].happened;

/** Why there is no answer: refused, off, stopped and failed are told apart. */
const NoAnswer = ({ problem }: { readonly problem: Problem }): JSX.Element => {
  const detail = <p className={styles.toldDetail}>{detailOf(problem)}</p>;
  const remedy = <p className={styles.toldHint}>{problemWords[problem.code].remedy}</p>;
  switch (problem.code) {
    case 'QUERY_REFUSED':
      return (
        <Told state="refused" title={words.refused}>
          {detail}
        </Told>
      );
    case 'QUERY_TIMED_OUT':
      return (
        <Told state="timed-out" title={words.timedOut}>
          {detail}
          <p className={styles.toldHint}>{words.timedOutHint}</p>
        </Told>
      );
    case 'CONSOLE_OFF':
      return (
        <Told state="off" title={words.off}>
          {detail}
          {remedy}
        </Told>
      );
    default:
      return (
        <Told state="failed" title={words.failed}>
          {detail}
          {remedy}
        </Told>
      );
  }
};

interface OutcomeProps {
  readonly run: Run;
  /** Whether the query in the editor is another by now. */
  readonly isStale: boolean;
  /** What is shown of an answer that has rows. */
  readonly children: ReactNode;
}

const spoken = (run: Run): string | null => {
  if (run.state === 'running') return words.running;
  if (run.state === 'cancelled') return words.cancelled.title;
  if (run.state !== 'answered') return null;
  const { rows, columns, truncated } = run.answer;
  if (rows.length === 0) return words.noRows.title;
  return truncated ? words.cut(rows.length) : words.done(rows.length, columns.length);
};

/** What is said aloud stands in the page once: where nothing else says it. */
const isShown = (run: Run): boolean => run.state === 'answered' && run.answer.rows.length > 0;

/** How the query came out, in whichever state it is; each is said aloud as it comes. */
export const Outcome = ({ run, isStale, children }: OutcomeProps): JSX.Element => (
  <section className={styles.outcome} aria-label={words.label} data-run={run.state}>
    <p
      className={isShown(run) ? styles.summary : unseen.unseen}
      role="status"
      data-cut={run.state === 'answered' && run.answer.truncated}
    >
      {spoken(run)}
    </p>
    {isStale && run.state === 'answered' && <p className={styles.stale}>{words.stale}</p>}
    {run.state === 'idle' && <Empty {...words.idle} />}
    {run.state === 'cancelled' && <Empty {...words.cancelled} />}
    {run.state === 'running' && (
      <div className={styles.pending} data-outcome="running">
        <Skeleton height={14} width="60%" />
        <Skeleton height={14} width="72%" />
        <Skeleton height={14} width="48%" />
      </div>
    )}
    {run.state === 'failed' && <NoAnswer problem={run.problem} />}
    {run.state === 'answered' && run.answer.rows.length === 0 && <Empty {...words.noRows} />}
    {run.state === 'answered' && run.answer.rows.length > 0 && children}
  </section>
);
