import { type JSX, useRef } from 'react';
import type { AreaSystem, SystemPair } from '#contract/area-systems';
import { type Cell, useCellCursor } from '../../panels/matrix/use-cell-cursor.ts';
import small from '../../panels/small-table.module.css';
import { boundaryWords } from '../../words/boundary-words.ts';
import { figure } from '../../words/words.ts';
import styles from './boundaries.module.css';
import { systemsCell } from './systems-matrix.ts';

const words = boundaryWords.systems;

interface SystemsMatrixProps {
  /** The kinds that are drawn. */
  readonly systems: readonly AreaSystem[];
  readonly pairs: readonly SystemPair[];
  readonly chosen: readonly [string, string] | null;
  readonly onChoose: (a: string, b: string) => void;
}

/** Every kind of area against every other; the keyboard reaches it at one cell and goes on by arrows. */
export const SystemsMatrix = ({ systems, pairs, chosen, onChoose }: SystemsMatrixProps): JSX.Element => {
  const table = useRef<HTMLTableElement>(null);
  const cellOf = systemsCell(pairs);
  const kindAt = (place: number) => systems[place]!.kind;
  const focus = ({ row, column }: Cell) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  const { cursor, setCursor, onKeyDown } = useCellCursor(
    { rows: systems.length, columns: systems.length },
    focus,
    ({ row, column }) => row >= 0 && column >= 0 && row !== column && onChoose(kindAt(row), kindAt(column)),
  );
  const reach = { row: Math.max(0, cursor.row), column: Math.max(0, cursor.column) };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={`${small.scrolls} ${styles.scrolls}`} data-wide="true" tabIndex={0} aria-label={words.label}>
      <table ref={table} className={styles.matrix} aria-label={words.label}>
        <thead>
          <tr>
            <td />
            {systems.map(({ kind, areas }) => (
              <th key={kind} scope="col">
                {words.head(kind, areas)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {systems.map(({ kind, areas }, row) => (
            <tr key={kind}>
              <th scope="row">{words.head(kind, areas)}</th>
              {systems.map(({ kind: other }, column) => {
                const cell = cellOf(kind, other);
                const reached = reach.row === row && reach.column === column ? 0 : -1;
                const at = { 'data-cell': `${row} ${column}`, tabIndex: reached, onKeyDown };
                const told = cell?.told ?? [];
                return (
                  <td key={other}>
                    {cell === null ? (
                      <span className={styles.own} {...at}>
                        –
                      </span>
                    ) : (
                      <button
                        type="button"
                        className={styles.cell}
                        aria-pressed={chosen?.[0] === kind && chosen[1] === other}
                        aria-label={words.cell(
                          kind,
                          other,
                          told.map((each) => words.standing(each.standing, each.areas, each.units)).join(', '),
                        )}
                        title={told.map((each) => words.standing(each.standing, each.areas, each.units)).join('\n')}
                        onFocus={() => setCursor({ row, column })}
                        onClick={() => onChoose(kind, other)}
                        {...at}
                      >
                        {told.map((each) => (
                          <p key={each.standing} data-standing={each.standing}>
                            {figure(each.areas)} {words.standings[each.standing]}
                          </p>
                        ))}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
