import { useVirtualizer } from '@tanstack/react-virtual';
import { type JSX, useMemo, useRef } from 'react';
import type { CypherAnswer } from '#contract/cypher';
import { useChangeView } from '../../bindings/use-view.ts';
import { nextSort, type Sort, sortDirection } from '../../panels/table/sorting.ts';
import unseen from '../../panels/unseen.module.css';
import { cellText, orderBy } from '../../state/answer-values.ts';
import { consoleWords } from '../../words/console-words.ts';
import { figure } from '../../words/words.ts';
import { AnswerCell } from './AnswerCell.tsx';
import table from './answer-table.module.css';

const words = consoleWords.answer;
const rowHeight = 29;
const sampled = 100;
const characterWidth = 7.2;
const [narrowest, widest] = [80, 360];

/** Widths by the first rows, so that columns stay where they are while one scrolls. */
const widthsOf = ({ columns, rows }: CypherAnswer): readonly number[] =>
  columns.map((name, column) => {
    const longest = rows
      .slice(0, sampled)
      .reduce((most, row) => Math.max(most, cellText(row[column]).length), name.length + 2);
    return Math.min(widest, Math.max(narrowest, longest * characterWidth + 28));
  });

/** Columns are named by their place: two may have one name. */
const idOf = (column: number): string => `c${column}`;

const columnSorted = (sort: Sort, columns: readonly string[]): number =>
  columns.findIndex((_, column) => sortDirection(sort, idOf(column)) !== undefined);

interface AnswerTableProps {
  readonly answer: CypherAnswer;
  readonly sort: Sort;
  readonly onSelect: (key: string) => void;
}

/** The rows of an answer in the order asked for; only those in sight are drawn. */
export const AnswerTable = ({ answer, sort, onSelect }: AnswerTableProps): JSX.Element => {
  const { columns, rows } = answer;
  const change = useChangeView();
  const scrolls = useRef<HTMLElement>(null);
  const widths = useMemo(() => widthsOf(answer), [answer]);
  const sorted = columnSorted(sort, columns);
  const direction = sorted < 0 ? null : sortDirection(sort, idOf(sorted))!;
  const order = useMemo(
    () => (direction === null ? null : orderBy(rows, sorted, direction)),
    [rows, sorted, direction],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrolls.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const gap = (height: number) =>
    height > 0 && (
      <tr>
        <td aria-hidden="true" colSpan={columns.length + 1} style={{ height, padding: 0, border: 0 }} />
      </tr>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={scrolls} className={table.scrolls} tabIndex={0} aria-label={words.tableCaption} data-answer="table">
      <table
        className={table.table}
        aria-rowcount={rows.length + 1}
        style={{ width: 64 + widths.reduce((a, b) => a + b, 0) }}
      >
        <caption className={unseen.unseen}>{words.sorted(columns[sorted] ?? '', direction)}</caption>
        <colgroup>
          <col style={{ width: 64 }} />
          {widths.map((width, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={table.number}>
              {words.row}
            </th>
            {columns.map((name, column) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                key={column}
                scope="col"
                data-numeric={typeof rows[0]?.[column] === 'number'}
                aria-sort={sortDirection(sort, idOf(column)) ?? 'none'}
              >
                <button
                  type="button"
                  className={table.sort}
                  title={words.sortBy(name)}
                  onClick={() => change({ sort: nextSort(sort, idOf(column)) }, { replace: true })}
                >
                  {name}
                  <span
                    className={table.direction}
                    data-direction={sortDirection(sort, idOf(column))}
                    aria-hidden="true"
                  />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gap(before)}
          {shown.map(({ index }) => {
            const place = order?.[index] ?? index;
            return (
              <tr key={index} aria-rowindex={index + 2} style={{ height: rowHeight }}>
                <td className={table.number}>{figure(place + 1)}</td>
                {rows[place]!.map((value, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column} data-numeric={typeof value === 'number'}>
                    <AnswerCell value={value} onSelect={onSelect} />
                  </td>
                ))}
              </tr>
            );
          })}
          {gap(after)}
        </tbody>
      </table>
    </section>
  );
};
