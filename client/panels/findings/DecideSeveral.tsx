import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { mostFindingsDecided } from '#contract/finding-status';
import { findings } from '#contract/findings';
import { call } from '../../api/call.ts';
import { useDecide } from '../../bindings/use-decide.ts';
import { useScope } from '../../bindings/use-scope.ts';
import { type FindingFilter, filterQuery } from '../../state/finding-filter.ts';
import { decisionWords } from '../../words/decision-words.ts';
import { Failed } from '../states/Failed.tsx';
import { DecideForm } from './DecideForm.tsx';
import styles from './decision.module.css';

interface DecideSeveralProps {
  /** What the list is narrowed to, and how many it then has. */
  readonly filter: FindingFilter;
  readonly total: number;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onStop: () => void;
}

/** Deciding on several findings at once: those that were ticked, or all that the filters list. */
export const DecideSeveral = ({ filter, total, chosen, onChoose, onStop }: DecideSeveralProps): JSX.Element => {
  const { several } = decisionWords;
  const [form, setForm] = useState<'accepted' | 'dismissed' | null>(null);
  const { decide, undo, done, isBusy, error, forgetError } = useDecide(() => {
    setForm(null);
    onChoose([]);
  });
  const ids = [...chosen];
  const tooMany = ids.length > mostFindingsDecided;
  const closed = ids.length > 0 && filter.status !== null;
  const scope = useScope();
  const all = useMutation({
    mutationFn: async () => {
      const query = { ...scope, ...filterQuery(filter), limit: mostFindingsDecided };
      return (await call(findings, { params: {}, query })).findings.map(({ id }) => id);
    },
    onSuccess: onChoose,
  });
  return (
    <section className={styles.several} aria-label={several.start}>
      <p className={styles.chosen} aria-live="polite">
        {several.chosen(ids.length)}
      </p>
      {(tooMany || (ids.length === 0 && total > mostFindingsDecided)) && (
        <p className={styles.hint}>{several.most(mostFindingsDecided)}</p>
      )}
      <div className={styles.actions}>
        <Button
          size="compact-xs"
          variant="default"
          loading={all.isPending}
          disabled={ids.length === 0 && total > mostFindingsDecided}
          onClick={() => (ids.length > 0 ? onChoose([]) : all.mutate())}
        >
          {ids.length > 0 ? several.none : several.all(total)}
        </Button>
        {(['accepted', 'dismissed'] as const).map((status) => (
          <Button
            key={status}
            size="compact-xs"
            variant="default"
            disabled={ids.length === 0 || tooMany}
            onClick={() => setForm(status)}
          >
            {status === 'accepted' ? decisionWords.accept : decisionWords.dismiss}
          </Button>
        ))}
        {closed && (
          <Button
            size="compact-xs"
            variant="default"
            disabled={tooMany}
            onClick={() => decide({ ids, given: { status: 'open' } })}
          >
            {decisionWords.reopen}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={onStop}>
          {several.stop}
        </Button>
      </div>
      {form !== null && ids.length > 0 && (
        <DecideForm
          status={form}
          isBusy={isBusy}
          onCancel={() => setForm(null)}
          onDecide={(given) => decide({ ids, given })}
        />
      )}
      {all.error && <Failed error={all.error} kept={decisionWords.failed} onRetry={() => all.mutate()} />}
      {error && <Failed error={error} kept={decisionWords.failed} onRetry={forgetError} />}
      <p className={styles.done} role="status">
        {done && (done.what === 'undone' ? decisionWords.undone : several.done(done.ids.length))}
        {done && done.what !== 'undone' && (
          <Button size="compact-xs" variant="subtle" loading={isBusy} onClick={() => undo(done.ids)}>
            {decisionWords.undo}
          </Button>
        )}
      </p>
    </section>
  );
};
