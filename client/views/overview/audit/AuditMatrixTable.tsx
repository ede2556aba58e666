import type { JSX } from 'react';
import type { AuditMatrix } from '#contract/audit';
import small from '../../../panels/small-table.module.css';
import { auditWords as words } from '../../../words/audit-words.ts';
import { figure } from '../../../words/words.ts';
import styles from './audit.module.css';

/** A cell of the matrix: the id of a theme, or null for those without; a level, or null for what is not assessed. */
export interface AuditCell {
  readonly theme: string | null;
  readonly level: string | null;
}

interface AuditMatrixTableProps {
  readonly title: string;
  /** Empty where none is assessed: then the totals say all. */
  readonly levels: readonly (string | null)[];
  readonly matrix: AuditMatrix;
  readonly onChoose: (cell: AuditCell) => void;
}

/** Themes by levels; each count shows what it counts. */
export const AuditMatrixTable = ({ title, levels, matrix, onChoose }: AuditMatrixTableProps): JSX.Element => {
  const named = levels.map((level) => level ?? words.notAssessed);
  return (
    <table className={`${small.table} ${styles.matrix}`}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.theme}</th>
          {named.map((level) => (
            <th key={level} scope="col" data-numeric="true">
              {level}
            </th>
          ))}
          <th scope="col" data-numeric="true">
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ theme, counts, total }) => (
          <tr key={theme?.id ?? ''}>
            <th scope="row" data-known={theme !== null}>
              {theme?.name ?? words.noTheme}
            </th>
            {counts.slice(0, levels.length).map((count, place) => (
              <td key={named[place]} data-numeric="true" data-none={count === 0}>
                {count === 0 ? (
                  '0'
                ) : (
                  <button
                    type="button"
                    aria-label={words.showOnly(count, named[place]!, theme?.name ?? words.noTheme)}
                    onClick={() => onChoose({ theme: theme?.id ?? null, level: levels[place]! })}
                  >
                    {figure(count)}
                  </button>
                )}
              </td>
            ))}
            <td data-numeric="true">{figure(total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr title={words.totalHint}>
          <th scope="row">{words.total}</th>
          {matrix.totals.counts.slice(0, levels.length).map((count, place) => (
            <td key={named[place]} data-numeric="true">
              {figure(count)}
            </td>
          ))}
          <td data-numeric="true">{figure(matrix.totals.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
};
