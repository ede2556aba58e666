import type { JSX } from 'react';
import type { PublishedFigure } from '#contract/published';
import { publishedWords as words } from '../../words/published-words.ts';
import { figure } from '../../words.ts';
import { Tag } from '../signs/Tag.tsx';
import styles from './published-tables.module.css';

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.map((value) => value ?? ''))];

/** Where all figures of a table stand: "doc-003 003:452–455". */
const placesOf = (figures: readonly PublishedFigure[]): string =>
  distinct(
    figures.flatMap(({ sources, locators }) => sources.map((source, at) => `${source} ${locators[at] ?? ''}`.trim())),
  )
    .sort()
    .join(', ');

const PublishedTable = ({
  title,
  figures,
}: {
  readonly title: string;
  readonly figures: readonly PublishedFigure[];
}) => {
  const rows = distinct(figures.map(({ row }) => row));
  const columns = distinct(figures.map(({ column }) => column));
  const units = distinct(figures.map(({ unit }) => unit)).filter((unit) => unit !== '' && unit !== 'count');
  const at = (row: string, column: string) =>
    figures.find((each) => (each.row ?? '') === row && (each.column ?? '') === column);
  return (
    <table className={styles.table}>
      <caption>
        {title}
        {units.length > 0 && `, ${units.join(', ')}`} <Tag name="published" />
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {columns.map((column) => {
              const found = at(row, column);
              return (
                <td key={column} title={found && placesOf([found])}>
                  {found ? figure(found.value) : ''}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={columns.length + 1}>{words.places(placesOf(figures))}</td>
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
