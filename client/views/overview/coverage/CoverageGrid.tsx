// biome-ignore-all lint/a11y/useSemanticElements: a table cannot leave out the rows that are out of sight
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the grid's
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and tells which cell is active
import { useVirtualizer } from '@tanstack/react-virtual';
import { type JSX, useId, useRef } from 'react';
import sheet from '../../../panels/matrix/sheet.module.css';
import { useCellCursor } from '../../../panels/matrix/use-cell-cursor.ts';
import { coverageWords as words } from '../../../words/coverage-words.ts';
import { CoverSign } from './CoverSign.tsx';
import styles from './coverage.module.css';
import { inShort, markOf } from './coverage-cells.ts';
import type { CoverageOf } from './coverage-of.ts';

interface CoverageGridProps {
  readonly name: string;
  readonly coverage: CoverageOf;
  /** By whom each column is required. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  readonly onOpen: (area: string, type: string) => void;
  readonly isOpen: (area: string, type: string) => boolean;
}

const rowHeight = 24;
const headHeight = 150;
/** Beyond these rows are drawn only where they are in sight. */
const overscan = 12;

/** Areas by columns; heads stay in sight, arrow keys move from cell to cell, Enter opens one. */
export const CoverageGrid = ({ name, coverage, required, onOpen, isOpen }: CoverageGridProps): JSX.Element => {
  const { areas, columns } = coverage;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = useVirtualizer({
    count: areas.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const { cursor, setCursor, onKeyDown } = useCellCursor(
    { rows: areas.length, columns: columns.length },
    ({ row, column }) => {
      if (row >= 0) rows.scrollToIndex(row);
      document.getElementById(cellId(-1, column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    ({ row, column }) => {
      if (row >= 0 && column >= 0) onOpen(areas[row]!.id, columns[column]!.type);
    },
  );
  const isAt = (row: number, column: number) => cursor.row === row && cursor.column === column;
  const grid = { gridTemplateColumns: `var(--row-head) repeat(${columns.length}, var(--cell))` };
  return (
    <div
      ref={scroller}
      className={`${sheet.scroller} ${styles.scroller}`}
      role="grid"
      aria-label={name}
      aria-rowcount={areas.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={cellId(cursor.row, cursor.column)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={`${sheet.sheet} ${styles.sheet}`} style={{ height: rows.getTotalSize() }}>
        <div
          className={`${sheet.heads} ${styles.heads}`}
          role="row"
          aria-rowindex={1}
          style={{ ...grid, height: headHeight }}
        >
          <div className={sheet.corner} role="columnheader" aria-colindex={1}>
            {words.sum(areas.length, columns.length)}
          </div>
          {columns.map(({ type, name: head }, column) => {
            const by = required.get(type);
            return (
              <div
                key={type}
                id={cellId(-1, column)}
                className={`${sheet.head} ${styles.head}`}
                role="columnheader"
                aria-colindex={column + 2}
                title={by ? `${head}. ${words.requiredBy}: ${by.join('; ')}` : head}
                data-required={by !== undefined}
                data-cursor={isAt(-1, column)}
              >
                <span>{head}</span>
                {by && <small>{inShort(by)}</small>}
              </div>
            );
          })}
        </div>
        {rows.getVirtualItems().map(({ index: row, start }) => {
          const { id: area, name: areaName, types } = areas[row]!;
          return (
            <div
              key={row}
              className={`${sheet.row} ${styles.row}`}
              role="row"
              aria-rowindex={row + 2}
              style={{ ...grid, top: start }}
            >
              <div
                id={cellId(row, -1)}
                className={sheet.rowHead}
                role="rowheader"
                aria-colindex={1}
                title={areaName}
                data-cursor={isAt(row, -1)}
              >
                <span>{areaName}</span>
              </div>
              {types.map((cover, column) => {
                const mark = markOf(cover);
                const head = columns[column]!.name;
                const told = words.cell(
                  areaName,
                  head,
                  words.marks[mark],
                  cover.full.length,
                  cover.required.length > 0,
                );
                return (
                  <div
                    key={cover.type}
                    id={cellId(row, column)}
                    className={sheet.cell}
                    role="gridcell"
                    aria-colindex={column + 2}
                    aria-label={told}
                    aria-selected={isOpen(area, cover.type)}
                    title={told}
                    data-cursor={isAt(row, column)}
                    onClick={() => {
                      setCursor({ row, column });
                      onOpen(area, cover.type);
                    }}
                  >
                    <CoverSign mark={mark} count={cover.full.length} required={cover.required.length > 0} />
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
};
