import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { SavedInShort } from '#contract/saved-scenarios';
import type { Paper } from '../../bindings/use-paper.ts';
import { useView } from '../../bindings/use-view.ts';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { Failed } from '../../panels/states/Failed.tsx';
import { scenarioWords } from '../../words/scenario-words.ts';
import { KeptRow } from './KeptRow.tsx';
import type { Comparable } from './KeptTools.tsx';
import styles from './kept.module.css';
import { keptScope } from './kept-scope.ts';
import desk from './scenarios.module.css';
import type { Kept } from './use-kept.ts';

const words = scenarioWords.keep;

interface KeptListProps {
  readonly kept: Kept;
  readonly paper: Paper;
  /** Whether the steps on paper are no longer those of the kept one that was opened. */
  readonly isChanged: boolean;
}

/** What was kept, by whoever uses this graph. */
export const KeptList = ({ kept, paper, isChanged }: KeptListProps): JSX.Element => {
  const { list, said, error, forgetError } = kept;
  const view = useView();
  const open = async (id: string, beside: string | null) => {
    const saved = await kept.open(id);
    if (!paper.write(saved.steps, { ...keptScope(saved.scope), kept: id, beside }))
      kept.setSaid({ text: words.tooLong, undo: null });
  };
  /** Something on paper is compared at once; an empty desk, or the one on paper itself, asks with which other. */
  const amongFor = (id: string, scenarios: readonly SavedInShort[]): readonly Comparable[] | null => {
    const isOpen = view.kept === id && paper.steps.length > 0;
    if (paper.steps.length > 0 && !isOpen) return null;
    return [
      ...(isOpen && isChanged ? [{ id, text: words.asItWasKept }] : []),
      ...scenarios.filter((other) => other.id !== id).map((other) => ({ id: other.id, text: words.with(other.name) })),
    ];
  };
  return (
    <section className={styles.kept} aria-labelledby="kept-title">
      <h2 id="kept-title" className={desk.sectionTitle}>
        {words.list}
      </h2>
      {error && <Failed error={error} kept={words.stays} onRetry={forgetError} />}
      <div className={styles.said} role="status">
        {said && (
          <>
            <span>{said.text}</span>
            {said.undo && (
              <Button size="compact-xs" variant="default" onClick={said.undo}>
                {words.undo}
              </Button>
            )}
          </>
        )}
      </div>
      <Answered answer={list} loading={words.loading} kept={words.stays} rows={2}>
        {({ scenarios }) =>
          scenarios.length === 0 ? (
            <Empty {...words.empty} />
          ) : (
            <ul className={styles.entries}>
              {scenarios.map((entry) => (
                <KeptRow
                  key={entry.id}
                  entry={entry}
                  kept={kept}
                  among={amongFor(entry.id, scenarios)}
                  onOpen={(beside) =>
                    void open(entry.id, beside ?? (view.beside === entry.id ? null : view.beside)).catch(
                      (thrown: Error) => kept.setSaid({ text: thrown.message, undo: null }),
                    )
                  }
                />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
};
