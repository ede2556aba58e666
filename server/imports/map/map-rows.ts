/** Makes rows of the bundle of the rows of any table. */
import { pluralColumns, provenanceColumns, type TableName, tableColumns } from '#contract/bundle';
import { restored } from '#contract/formula-cell';
import type { MappedRows, TableMapping } from '#contract/mapping';
import { valuesParted } from '#contract/several-values';
import type { ProblemList } from '../check/problem-list.ts';
import { joinValues } from '../plural-cell.ts';
import type { RawRow } from '../read/raw-row.ts';
import { type RawTable, tableLabel } from '../read/raw-table.ts';
import { RowMaker } from '../read/row-maker.ts';
import { plainColumns, Rows } from '../row.ts';
import { trimmed } from '../trimmed.ts';
import { adaptCell } from './adapt-cell.ts';
import { columnKind } from './column-kinds.ts';

/** The rows of one table of the bundle that rows of a table become. */
export type RowMapper = (rows: readonly RawRow[]) => Rows;

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
  const read = raw.table === null ? (cell: string) => restored(trimmed(cell)) : trimmed;
  const columns = { file, places, read };
  return (rows) => new Rows(columns, rows);
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
const spread = (
  cells: readonly string[],
  several: readonly (readonly [place: number, values: readonly string[]])[],
) => {
  let all = [cells];
  for (const [place, values] of several) all = all.flatMap((each) => values.map((value) => each.with(place, value)));
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
  const constants = new Map(Object.entries(made.constants ?? {}));
  const columns = plainColumns(tableLabel(raw), [...constants.keys(), ...Object.keys(made.columns)]);
  const taken = Object.entries(made.columns).map(([column, from]) => ({
    column,
    from: raw.columns.indexOf(from),
    place: columns.places.get(column)!,
    kind: columnKind(made.table, column),
    separator: made.separators?.[column],
  }));
  const unfilled = [...columns.places.keys()].map((column) => constants.get(column) ?? '');
  const maker = new RowMaker();
  const filled = (row: RawRow): readonly RawRow[] => {
    const cells = [...unfilled];
    const several: [number, string[]][] = [];
    let isFilled = false;
    for (const { column, from, place, kind, separator } of taken) {
      const cell = row.cell(from).trim();
      if (cell === '') continue;
      if (separator !== undefined && !pluralColumns.has(column)) several.push([place, valuesParted(cell, separator)]);
      else {
        cells[place] =
          separator === undefined ? adaptCell(cell, kind, dates) : joinValues(valuesParted(cell, separator));
        // What only takes the place of a constant makes no row.
        isFilled ||= place >= constants.size;
      }
    }
    if (!isFilled && several.length === 0) return [];
    return spread(cells, several).map((each) => maker.row(row.line, each));
  };
  return (rows) => new Rows(columns, rows.flatMap(filled));
};
