/** Makes rows of the bundle of the rows of any table. */
import { pluralColumns, provenanceColumns, type TableName, tableColumns } from '#contract/bundle';
import { restored } from '#contract/formula-cell';
import type { MappedRows, TableMapping } from '#contract/mapping';
import { valuesParted } from '#contract/several-values';
import type { ProblemList } from '../check/problem-list.ts';
import { joinValues } from '../plural-cell.ts';
import { type RawRow, type RawTable, tableLabel } from '../read/raw-table.ts';
import type { Row } from '../row.ts';
import { adaptCell } from './adapt-cell.ts';
import { columnKind } from './column-kinds.ts';
import { WrittenCells } from './written-cells.ts';

/** The rows of one table of the bundle that one row of a table becomes. */
export type RowMapper = (row: RawRow) => Row | readonly Row[];

const columnsOf = (table: TableName): readonly string[] => [...tableColumns(table), ...provenanceColumns];

/** A table whose columns are those of the bundle already. Others are told and left aside. */
export const ownColumns = (raw: RawTable, table: TableName, problems: ProblemList): RowMapper => {
  const known = new Set(columnsOf(table));
  const file = tableLabel(raw);
  const places = new Map<string, number>();
  for (const [place, column] of raw.columns.entries()) {
    if (column !== '' && raw.columns.indexOf(column) !== place) {
      problems.error({ file, line: 1, column }, `The column ${column} stands twice. Keep one of them.`);
    } else if (known.has(column)) places.set(column, place);
    else
      problems.leaveAside({ file, line: 1, column }, `The column ${column || '(no name)'} is not one of this table’s.`);
  }
  // What is a table by its format, as a graph is, was never made safe for spreadsheets.
  const read = raw.table === null ? restored : (cell: string) => cell;
  return ({ line, cells }) => ({ file, line, cells: new WrittenCells(places, cells, read) });
};

const checkMapped = (raw: RawTable, made: MappedRows, problems: ProblemList): void => {
  const file = tableLabel(raw);
  const known = columnsOf(made.table);
  for (const column of [...Object.keys(made.columns), ...Object.keys(made.constants ?? {})]) {
    if (known.includes(column)) continue;
    problems.error(
      { file, column },
      `The mapping fills a column ${column} of ${made.table}, which has none of that name. It has ${known.join(', ')}.`,
    );
  }
  for (const column of new Set(Object.values(made.columns))) {
    const times = raw.columns.filter((name) => name === column).length;
    if (times > 1)
      problems.error({ file, line: 1, column }, `The column ${column} stands ${times} times. Keep one of them.`);
  }
};

/** One row for each combination of the values of cells that hold several. */
const spread = (cells: ReadonlyMap<string, string>, several: readonly (readonly [string, readonly string[]])[]) => {
  let all: ReadonlyMap<string, string>[] = [cells];
  for (const [column, values] of several)
    all = all.flatMap((each) => values.map((value) => new Map(each).set(column, value)));
  return all;
};

/** The rows of one table of the bundle as a mapping makes them. What the mapping cannot mean is told. */
export const mappedColumns = (
  raw: RawTable,
  made: MappedRows,
  { dates }: TableMapping,
  problems: ProblemList,
): RowMapper => {
  checkMapped(raw, made, problems);
  const file = tableLabel(raw);
  const taken = Object.entries(made.columns).map(([column, from]) => ({
    column,
    place: raw.columns.indexOf(from),
    kind: columnKind(made.table, column),
    separator: made.separators?.[column],
  }));
  const constants = Object.entries(made.constants ?? {});
  return ({ line, cells: written }) => {
    const cells = new Map<string, string>(constants);
    const several: [string, string[]][] = [];
    for (const { column, place, kind, separator } of taken) {
      const cell = (written[place] ?? '').trim();
      if (cell === '') continue;
      if (separator === undefined) cells.set(column, adaptCell(cell, kind, dates));
      else if (pluralColumns.has(column)) cells.set(column, joinValues(valuesParted(cell, separator)));
      else several.push([column, valuesParted(cell, separator)]);
    }
    const isEmpty = cells.size === constants.length && several.length === 0;
    return isEmpty ? [] : spread(cells, several).map((each) => ({ file, line, cells: each }));
  };
};
