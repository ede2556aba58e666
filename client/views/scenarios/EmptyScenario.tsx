import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { findings } from '#contract/findings';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useNames } from '../../bindings/use-names.ts';
import type { Paper } from '../../bindings/use-paper.ts';
import { Failed } from '../../panels/states/Failed.tsx';
import { Loading } from '../../panels/states/Loading.tsx';
import { scenarioWords, stepWords } from '../../words/scenario-words.ts';
import styles from './empty.module.css';
import { exampleScope, findExamples } from './examples.ts';
import desk from './scenarios.module.css';
import { idsIn } from './step-fields.ts';

/** Nothing is on paper yet: what would be here, and two examples to begin with. */
export const EmptyScenario = ({ paper }: { readonly paper: Paper }): JSX.Element => {
  const words = scenarioWords.empty;
  const listed = useAnswer(findings, { params: {}, query: { ...exampleScope, limit: 2_000 } });
  const examples = useQuery({
    queryKey: ['examples', listed.data?.revision],
    queryFn: () => findExamples(listed.data!), // enabled only once it is there
    enabled: listed.data !== undefined,
  });
  const nameOf = useNames((examples.data ?? []).flatMap(({ step }) => idsIn(step)));
  const error = listed.error ?? examples.error;
  return (
    <div className={styles.empty} data-state="empty">
      <h2 className={styles.emptyTitle}>{words.title}</h2>
      <p className={styles.emptyHint}>{words.hint}</p>
      {error && (
        <Failed
          error={error}
          kept={scenarioWords.stepKept}
          onRetry={() => void (listed.error ? listed : examples).refetch()}
        />
      )}
      {!error && !examples.data && <Loading label={words.loading} rows={2} />}
      {examples.data && (
        <>
          <p className={styles.emptyHint}>{examples.data.length > 0 ? words.examples : words.none}</p>
          <ul className={styles.examples}>
            {examples.data.map(({ title, step }) => (
              <li key={JSON.stringify(step)}>
                <Button
                  variant="default"
                  size="sm"
                  className={styles.example}
                  onClick={() => paper.write([step], { sources: ['documented'], at: null })}
                >
                  {stepWords(step, nameOf)}
                </Button>
                <span className={desk.small}>{title}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
