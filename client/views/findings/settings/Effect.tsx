import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, useEffect, useState } from 'react';
import type { OkOf } from '#contract/endpoint';
import type { EditableSettings, settingsEffect } from '#contract/settings';
import { useEffectOf } from '../../../bindings/use-settings.ts';
import { Failed } from '../../../panels/states/Failed.tsx';
import { Loading } from '../../../panels/states/Loading.tsx';
import { ruleWords } from '../../../words/domain-words.ts';
import { settingsWords } from '../../../words/settings-words.ts';
import styles from './settings.module.css';

type Told = OkOf<typeof settingsEffect>;
const typingPauseMs = 400;
const namedAtFirst = 5;

/** Which findings a draft would make and unmake, by rule and by name; null where nothing is changed. */
export const Effect = ({ draft }: { readonly draft: EditableSettings | null }): JSX.Element => {
  const [asked] = useDebouncedValue(draft, typingPauseMs);
  const { data, error, isFetching, refetch } = useEffectOf(asked);
  const [last, setLast] = useState<Told | null>(null);
  useEffect(() => {
    if (data) setLast(data);
  }, [data]);
  const { effect } = settingsWords;
  const isWorking = draft !== null && (draft !== asked || isFetching);
  return (
    <section className={styles.effect} aria-label={effect.title} aria-busy={isWorking}>
      <h2 className={styles.effectTitle}>{effect.title}</h2>
      <div role="status">
        {draft === null && <p className={styles.meaning}>{effect.none}</p>}
        {isWorking && !error && <Loading label={effect.working} rows={1} />}
        {draft !== null && !isWorking && error && (
          <Failed error={error} kept={effect.kept} onRetry={() => void refetch()} />
        )}
        {draft !== null && !error && last !== null && <Summary told={data ?? last} isOld={isWorking} />}
      </div>
    </section>
  );
};

const Summary = ({ told, isOld }: { readonly told: Told; readonly isOld: boolean }): JSX.Element => (
  <div data-old={isOld} className={styles.summary}>
    <p className={styles.total}>{settingsWords.effect.total(told.before, told.after)}</p>
    {told.rules.length === 0 && <p className={styles.meaning}>{settingsWords.effect.same}</p>}
    {told.rules.map(({ rule, come, go, reordered, coming, going }) => (
      <section key={rule} className={styles.rule} aria-label={ruleWords[rule]}>
        <h3 className={styles.ruleTitle}>{ruleWords[rule]}</h3>
        {come > 0 && <Names heading={settingsWords.effect.come(come)} named={coming} count={come} sign="+" />}
        {go > 0 && <Names heading={settingsWords.effect.go(go)} named={going} count={go} sign="−" />}
        {reordered > 0 && <p className={styles.meaning}>{settingsWords.effect.reordered(reordered)}</p>}
      </section>
    ))}
  </div>
);

interface NamesProps {
  readonly heading: string;
  readonly named: Told['rules'][number]['coming'];
  readonly count: number;
  readonly sign: string;
}

const Names = ({ heading, named, count, sign }: NamesProps): JSX.Element => {
  const [all, setAll] = useState(false);
  const shown = all ? named : named.slice(0, namedAtFirst);
  return (
    <>
      <p className={styles.comeOrGo}>
        <span aria-hidden="true">{sign}</span> {heading}
      </p>
      <ul className={styles.names}>
        {shown.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
        {count > shown.length && (
          <li>
            {all || named.length <= namedAtFirst ? (
              settingsWords.effect.more(count - shown.length)
            ) : (
              <button type="button" className={styles.moreNames} onClick={() => setAll(true)}>
                {settingsWords.effect.more(count - shown.length)}
              </button>
            )}
          </li>
        )}
      </ul>
    </>
  );
};
