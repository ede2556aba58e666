// biome-ignore-all lint/a11y/useSemanticElements: a table cannot leave out the rows and columns that are out of sight
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and tells which cell is active
import { useVirtualizer } from '@tanstack/react-virtual';
import { type JSX, useId, useMemo, useRef } from 'react';
import type { Finding } from '#contract/findings';
import type { GraphSlice } from '#contract/graph-slice';
import { useChangeView } from '../../bindings/use-view.ts';
import { type SeatMatrix, seatMatrix } from '../../graph/seat-matrix.ts';
import { nodeKey } from '../../node-key.ts';
import type { ShownNode } from '../../state/shown-nodes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { matrixWords } from '../../words/matrix-words.ts';
import { KindShape } from '../signs/KindShape.tsx';
import { MissingRing } from '../signs/MissingRing.tsx';
import { Empty } from '../states/Empty.tsx';
import styles from './matrix.module.css';
import type { CellMark } from './matrix-cells.ts';
import { type MatrixLine, matrixLines } from './matrix-lines.ts';
import sheet from './sheet.module.css';
import { type Cell, useCellCursor } from './use-cell-cursor.ts';

interface SeatMatrixPanelProps {
  readonly slice: GraphSlice;
  readonly finding: Finding | null;
  readonly view: ViewState;
}

/** Who sits on what in the picture: the honest sight of a dense network, and the same selection. */
export const SeatMatrixPanel = ({ slice, finding, view }: SeatMatrixPanelProps): JSX.Element => {
  const matrix = useMemo(() => seatMatrix(slice, view.hiddenKinds), [slice, view.hiddenKinds]);
  if (matrix.seatCount === 0) return <Empty {...matrixWords.empty} />;
  return <Grid matrix={matrix} finding={finding} selected={view.selected} />;
};

const cellSize = 20;
const rowHeadWidth = 216;
const columnHeadHeight = 116;

interface GridProps {
  readonly matrix: SeatMatrix;
  readonly finding: Finding | null;
  readonly selected: ViewState['selected'];
}

const Grid = ({ matrix, finding, selected }: GridProps): JSX.Element => {
  const { members, partnerships } = matrix;
  const lines = useMemo(() => matrixLines(matrix, finding), [matrix, finding]);
  const scroller = useRef<HTMLDivElement>(null);
  const change = useChangeView();
  const id = useId();
  const shared = { getScrollElement: () => scroller.current, estimateSize: () => cellSize, overscan: 6 };
  const rows = useVirtualizer({
    ...shared,
    count: lines.length,
    paddingStart: columnHeadHeight,
    scrollPaddingStart: columnHeadHeight,
  });
  const columns = useVirtualizer({
    ...shared,
    count: partnerships.length,
    horizontal: true,
    paddingStart: rowHeadWidth,
    scrollPaddingStart: rowHeadWidth,
  });
  const subjects = useMemo(() => new Set((finding?.subjects ?? []).map(nodeKey)), [finding]);
  const select = (node: ShownNode) => change({ selected: node.key, inspector: 'open' });
  const nodeAt = ({ row, column }: Cell): ShownNode => (row >= 0 ? lines[row]!.node : partnerships[column]!);
  const bringIntoSight = ({ row, column }: Cell) => {
    if (row >= 0) rows.scrollToIndex(row);
    if (column >= 0) columns.scrollToIndex(column);
  };
  const { cursor, setCursor, onKeyDown } = useCellCursor(
    { rows: lines.length, columns: partnerships.length },
    bringIntoSight,
    (cell) => select(nodeAt(cell)),
  );
  const cellId = ({ row, column }: Cell) => `${id}-${row}-${column}`;
  const isAt = (row: number, column: number) => cursor.row === row && cursor.column === column;
  const choose = (cell: Cell) => {
    setCursor(cell);
    select(nodeAt(cell));
  };
  const stateOf = (node: ShownNode) => ({
    'data-selected': node.key === selected,
    'data-subject': subjects.has(node.key),
  });
  return (
    <div className={styles.panel}>
      <Legend />
      <div
        ref={scroller}
        className={`${sheet.scroller} ${styles.scroller}`}
        role="grid"
        aria-label={matrixWords.label}
        aria-rowcount={lines.length + 1}
        aria-colcount={partnerships.length + 1}
        aria-activedescendant={cellId(cursor)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className={sheet.sheet} style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}>
          <div className={sheet.heads} role="row" aria-rowindex={1} style={{ height: columnHeadHeight }}>
            <div
              className={`${sheet.corner} ${styles.corner}`}
              role="columnheader"
              aria-colindex={1}
              style={{ width: rowHeadWidth }}
            >
              {matrixWords.sum(members.length, partnerships.length)}
            </div>
            {columns.getVirtualItems().map(({ index, start }) => (
              <div
                key={index}
                id={cellId({ row: -1, column: index })}
                className={`${sheet.head} ${styles.columnHead}`}
                role="columnheader"
                aria-colindex={index + 2}
                title={partnerships[index]!.name}
                style={{ left: start }}
                {...stateOf(partnerships[index]!)}
                data-cursor={isAt(-1, index)}
                onClick={() => choose({ row: -1, column: index })}
              >
                <span>{partnerships[index]!.name}</span>
              </div>
            ))}
          </div>
          {rows.getVirtualItems().map(({ index: row, start }) => {
            const line = lines[row]!;
            return (
              <div
                key={row}
                className={`${sheet.row} ${styles.row}`}
                role="row"
                aria-rowindex={row + 2}
                style={{ top: start }}
              >
                <div
                  id={cellId({ row, column: -1 })}
                  className={`${sheet.rowHead} ${styles.rowHead}`}
                  role="rowheader"
                  aria-colindex={1}
                  title={line.name}
                  style={{ width: rowHeadWidth }}
                  data-missing={line.isMissing}
                  {...(line.isMissing ? {} : stateOf(line.node))}
                  data-cursor={isAt(row, -1)}
                  onClick={() => choose({ row, column: -1 })}
                >
                  <LineSign line={line} />
                  <span data-named={line.isMissing || line.node.named}>{line.name}</span>
                </div>
                {columns.getVirtualItems().map(({ index: column, start: left }) => {
                  const { mark, informal, words } = line.cellAt(column);
                  if (mark === null && !isAt(row, column)) return null;
                  return (
                    <div
                      key={column}
                      id={cellId({ row, column })}
                      className={`${sheet.cell} ${styles.cell}`}
                      role="gridcell"
                      aria-colindex={column + 2}
                      aria-label={words}
                      title={words}
                      style={{ left }}
                      data-cursor={isAt(row, column)}
                      onClick={() => choose({ row, column })}
                    >
                      <Mark mark={mark} informal={informal} />
                    </div>
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};

const LineSign = ({ line: { node, isMissing } }: { readonly line: MatrixLine }): JSX.Element =>
  isMissing ? <MissingRing /> : <KindShape kind={node.kind} size={12} />;

const Mark = ({ mark, informal }: { readonly mark: CellMark | null; readonly informal: boolean }): JSX.Element | null =>
  mark && <span className={styles.mark} data-mark={mark} data-informal={informal} />;

const Legend = (): JSX.Element => (
  <p className={styles.legend}>
    <span>{matrixWords.how}</span>
    {(['lead', 'seat', 'observer', 'missing'] as const).map((mark) => (
      <span key={mark} className={styles.key}>
        <Mark mark={mark} informal={false} />
        {matrixWords.legend[mark]}
      </span>
    ))}
    <span className={styles.key}>
      <Mark mark="seat" informal />
      {matrixWords.legend.informal}
    </span>
  </p>
);
