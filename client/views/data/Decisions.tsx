import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { type Decision, identityDecisions } from '#contract/identity-review';
import { useAnswer } from '../../bindings/use-answer.ts';
import { SaveList } from '../../panels/lists/SaveList.tsx';
import { Answered } from '../../panels/states/Answered.tsx';
import { CutShort } from '../../panels/states/CutShort.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { identityWords } from '../../words/identity-words.ts';
import { allDecisions } from './all-reviewed.ts';
import { decisionColumns } from './data-columns.ts';
import styles from './same.module.css';
import type { Review } from './use-review.ts';

const mostShown = 20;

const inWords = ({ decision, a, b }: Decision): string => identityWords.decided[decision](a.name, b.name);

/** What was decided, the last first, and the way back. */
export const Decisions = ({ review: { undo, isBusy } }: { readonly review: Review }): JSX.Element => {
  const answer = useAnswer(identityDecisions, { params: {}, query: { limit: mostShown } });
  return (
    <details className={styles.decisions}>
      <summary>{identityWords.decisions}</summary>
      <Answered answer={answer} loading={identityWords.decisionsLoading} kept={identityWords.kept} rows={3}>
        {({ decisions, total }) =>
          decisions.length === 0 ? (
            <Empty {...identityWords.decisionsEmpty} />
          ) : (
            <>
              <SaveList name={identityWords.decisions} columns={decisionColumns} rows={allDecisions} />
              {total > decisions.length && <CutShort text={identityWords.decisionsCut(decisions.length, total)} />}
              <ol className={styles.decided}>
                {decisions.map((decision) => (
                  <li key={decision.id}>
                    <span>{inWords(decision)}</span>
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={isBusy}
                      aria-label={identityWords.undoOf(inWords(decision))}
                      onClick={() => void undo([decision])}
                    >
                      {identityWords.undo}
                    </Button>
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Answered>
    </details>
  );
};
