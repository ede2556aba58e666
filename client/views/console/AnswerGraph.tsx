import { useComputedColorScheme } from '@mantine/core';
import { type JSX, useMemo } from 'react';
import type { CypherAnswer } from '#contract/cypher';
import { exportPart } from '#contract/exports';
import { download } from '../../api/download.ts';
import { useNodeSigns } from '../../bindings/use-node-signs.ts';
import { useView } from '../../bindings/use-view.ts';
import { fileNameOf } from '../../lists/list-columns.ts';
import { LaterCanvas } from '../../panels/picture/LaterCanvas.tsx';
import { LegendFold } from '../../panels/picture/LegendFold.tsx';
import { PictureBoundary } from '../../panels/picture/PictureBoundary.tsx';
import { CutShort } from '../../panels/states/CutShort.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { gathered, sliceOf } from '../../state/answer-slice.ts';
import { shownNodes } from '../../state/shown-nodes.ts';
import { consoleWords } from '../../words/console-words.ts';
import { savePictureWords } from '../../words/save-picture-words.ts';
import styles from './console.module.css';

const told = consoleWords.answer;
const nothing = () => {};
const noPins = new Map();

interface AnswerGraphProps {
  readonly answer: CypherAnswer;
  readonly selected: string | null;
  readonly onSelect: (key: string | null) => void;
}

/** What an answer holds of the graph, on the same canvas as any picture. */
export const AnswerGraph = ({ answer, selected, onSelect }: AnswerGraphProps): JSX.Element => {
  const colorScheme = useComputedColorScheme('light');
  const { slice, undrawn } = useMemo(() => {
    const all = gathered(answer);
    const drawn = sliceOf(all, 0);
    return { slice: drawn, undrawn: all.nodes.size - drawn.matched.nodes };
  }, [answer]);
  const view = useView();
  const signs = useNodeSigns(slice);
  if (slice.nodes.ids.length === 0) return <Empty {...told.noGraph} />;
  return (
    <div className={styles.graph} data-answer="graph">
      {slice.cut && <CutShort text={told.graphCut(slice.nodes.ids.length, slice.matched.nodes)} />}
      {undrawn > 0 && <CutShort text={told.undrawn(undrawn)} />}
      <div className={styles.graphBox}>
        <PictureBoundary>
          <LaterCanvas
            slice={slice}
            finding={null}
            signs={signs}
            selectedId={selected}
            arrangement="force"
            pins={noPins}
            look={null}
            onLook={nothing}
            colorScheme={colorScheme}
            onSelect={onSelect}
            onExpand={onSelect}
            onPut={nothing}
            onMenu={nothing}
            saving={{
              caption: {
                title: told.graphTitle,
                note: slice.nodes.synthetic.includes(1) ? savePictureWords.madeUp : '',
              },
              fileName: (ending) => fileNameOf(told.graphTitle, null, ending),
              onSaveData: (format) =>
                download(exportPart, {
                  params: { format },
                  query: {},
                  body: { nodes: shownNodes(slice).map(({ kind, id }) => ({ kind, id })) },
                }),
            }}
          />
          <LegendFold slice={slice} finding={null} view={view} />
        </PictureBoundary>
      </div>
    </div>
  );
};
