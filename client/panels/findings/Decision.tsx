import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { getFindingStatus } from '#contract/finding-status';
import type { Finding } from '#contract/findings';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useDecide } from '../../bindings/use-decide.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { noFilter } from '../../state/finding-filter.ts';
import { decisionInWords, decisionWords, pastInWords } from '../../words/decision-words.ts';
import { Failed } from '../states/Failed.tsx';
import { DecideForm } from './DecideForm.tsx';
import styles from './decision.module.css';

/** What was decided of a finding, and deciding on it. */
export const Decision = ({ finding: { id, status, decision } }: { readonly finding: Finding }): JSX.Element => {
  const [form, setForm] = useState<'accepted' | 'dismissed' | null>(null);
  const deciding = useDecide(() => setForm(null));
  const change = useChangeView();
  const { decide, undo, done, isBusy, error, forgetError } = deciding;
  const closedAs = done?.what === 'accepted' || done?.what === 'dismissed' ? done.what : null;
  return (
    <section className={styles.decision} aria-label={decisionWords.title} data-status={status}>
      {decision && (
        <>
          <p className={styles.standing}>{decisionInWords(decision)}</p>
          {(decision.reason !== undefined || decision.by !== undefined) && (
            <p className={styles.reason}>
              {decision.reason} {decision.by !== undefined && <em>{decisionWords.by(decision.by)}</em>}
            </p>
          )}
        </>
      )}
      {form === null ? (
        <div className={styles.actions}>
          {status !== 'accepted' && (
            <Button size="compact-xs" variant="default" onClick={() => setForm('accepted')}>
              {decisionWords.accept}
            </Button>
          )}
          {status !== 'dismissed' && (
            <Button size="compact-xs" variant="default" onClick={() => setForm('dismissed')}>
              {decisionWords.dismiss}
            </Button>
          )}
          {status !== 'open' && (
            <Button
              size="compact-xs"
              variant="default"
              loading={isBusy}
              onClick={() => decide({ ids: [id], given: { status: 'open' } })}
            >
              {decisionWords.reopen}
            </Button>
          )}
        </div>
      ) : (
        <DecideForm
          status={form}
          isBusy={isBusy}
          onCancel={() => setForm(null)}
          onDecide={(given) => decide({ ids: [id], given })}
        />
      )}
      {error && <Failed error={error} kept={decisionWords.failed} onRetry={forgetError} />}
      <p className={styles.done} role="status">
        {done && (done.what === 'undone' ? decisionWords.undone : decisionWords.done[done.what])}
        {closedAs !== null && (
          <Button size="compact-xs" variant="subtle" onClick={() => change({ ...noFilter, status: closedAs })}>
            {decisionWords.showAll[closedAs]}
          </Button>
        )}
        {done && done.what !== 'undone' && (
          <Button size="compact-xs" variant="subtle" loading={isBusy} onClick={() => undo(done.ids)}>
            {decisionWords.undo}
          </Button>
        )}
      </p>
      {(decision || done) && <Past id={id} />}
    </section>
  );
};

/** What was decided of it before: nothing that anybody decided is lost. */
const Past = ({ id }: { readonly id: string }): JSX.Element | null => {
  const { data } = useAnswer(getFindingStatus, { params: { id }, query: {} });
  if (!data || data.history.length < 2) return null;
  return (
    <details>
      <summary className={styles.hint}>{decisionWords.history}</summary>
      <ul className={styles.past}>
        {data.history.map(({ status, at, until, reason, by, takenBackAt }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows at its beginning, and two may be alike
          <li key={index}>
            {pastInWords(status, at, until)}
            {by !== undefined && ` ${decisionWords.by(by)}`}
            {reason !== undefined && `: ${reason}`}
            {takenBackAt !== undefined && ` (${decisionWords.takenBack})`}
          </li>
        ))}
      </ul>
    </details>
  );
};
