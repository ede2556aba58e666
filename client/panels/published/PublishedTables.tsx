import type { JSX } from 'react';
import type { PublishedFigure } from '#contract/published';
import { publishedWords as words } from '../../words/published-words.ts';
import { figure } from '../../words/words.ts';
import { Tag } from '../signs/Tag.tsx';
import small from '../small-table.module.css';
import { placesOf } from './places.ts';
import styles from './published-tables.module.css';

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.map((value) => value ?? ''))];

/** Rows in the order in which they were printed, and a total last. */
const inPrintedOrder = (
  names: readonly string[],
  figures: readonly PublishedFigure[],
  of: 'row' | 'column',
): string[] => {
  const lineOf = (name: string) => figures.find((each) => (each[of] ?? '') === name)?.locators[0] ?? '';
  const collator = new Intl.Collator('en-GB', { numeric: true });
  return [...names].sort(
    (a, b) => Number(a === 'Total') - Number(b === 'Total') || collator.compare(lineOf(a), lineOf(b)),
  );
};

/** Of a share beside the one before: by how much it changed, which is worked out of the two. */
const changeOf = (now: PublishedFigure | undefined, before: PublishedFigure | undefined): string => {
  if (!now || !before) return '';
  const change = now.value - before.value;
  return `${change > 0 ? '+' : change < 0 ? '−' : '±'}${figure(Math.abs(change))}`;
};

const PublishedTable = ({
  title,
  figures,
}: {
  readonly title: string;
  readonly figures: readonly PublishedFigure[];
}) => {
  const rows = inPrintedOrder(distinct(figures.map(({ row }) => row)), figures, 'row');
  const columns = inPrintedOrder(distinct(figures.map(({ column }) => column)).reverse(), figures, 'column');
  const hasPrevious = columns.includes('share') && columns.includes('previously');
  const units = distinct(figures.map(({ unit }) => unit)).filter((unit) => unit !== '' && unit !== 'count');
  const at = (row: string, column: string) =>
    figures.find((each) => (each.row ?? '') === row && (each.column ?? '') === column);
  return (
    <table className={small.table}>
      <caption>
        {title}
        {units.length > 0 && `, ${units.join(', ')}`} <Tag name="published" />
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col" data-numeric="true">
              {column}
            </th>
          ))}
          {hasPrevious && (
            <th scope="col" data-numeric="true">
              {words.change}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {columns.map((column) => {
              const found = at(row, column);
              return (
                <td key={column} data-numeric="true" title={found && placesOf([found])}>
                  {found ? figure(found.value) : ''}
                </td>
              );
            })}
            {hasPrevious && <td data-numeric="true">{changeOf(at(row, 'share'), at(row, 'previously'))}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot className={styles.places}>
        <tr>
          <td colSpan={columns.length + (hasPrevious ? 2 : 1)}>{words.places(placesOf(figures))}</td>
        </tr>
      </tfoot>
    </table>
  );
};

/** What sources printed, table by table, each with where it stands. */
export const PublishedTables = ({ figures }: { readonly figures: readonly PublishedFigure[] }): JSX.Element | null => {
  if (figures.length === 0) return null;
  return (
    <div className={styles.tables}>
      {distinct(figures.map(({ table }) => table)).map((title) => (
        <PublishedTable
          key={title}
          title={title || words.untitled}
          figures={figures.filter(({ table }) => (table ?? '') === title)}
        />
      ))}
    </div>
  );
};
