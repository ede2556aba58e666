import type { JSX } from 'react';
import type { Evaluated } from '../../bindings/evaluate.ts';
import { CutShort } from '../../panels/states/CutShort.tsx';
import { Failed } from '../../panels/states/Failed.tsx';
import { Loading } from '../../panels/states/Loading.tsx';
import { scenarioWords } from '../../words/scenario-words.ts';
import { BoardsDrawing } from './BoardsDrawing.tsx';
import styles from './results.module.css';
import { useTouchedBoards } from './use-touched-boards.ts';

/** The partnerships that steps touch, as they are and afterwards. */
export const Drawings = ({ evaluated }: { readonly evaluated: Evaluated }): JSX.Element => {
  const { data, isNothing, error, retry } = useTouchedBoards(evaluated);
  const words = scenarioWords.drawing;
  if (isNothing) return <p className={styles.quiet}>{words.nothing}</p>;
  if (error) return <Failed error={error} kept={words.kept} onRetry={retry} />;
  if (!data) return <Loading label={words.loading} shape="picture" />;
  return (
    <>
      {data.cutTo !== null && <CutShort text={words.cut(data.cutTo)} />}
      <div className={styles.pair}>
        <BoardsDrawing title={words.before} structure={data.before} bodies={data.bodies} />
        <BoardsDrawing title={words.after} structure={data.after} bodies={data.bodies} earlier={data.before} />
      </div>
    </>
  );
};
