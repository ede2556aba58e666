/** What of a table nobody recorded, gathered so that it is said once and not in every cell. */
import type { ReportColumn } from './report-columns.ts';

export interface ReportGaps<Row> {
  /** Those of which something is known, and those of which it is never asked. */
  readonly columns: readonly ReportColumn<Row>[];
  /** The others, by their labels. */
  readonly unrecorded: readonly string[];
  /** Of how many rows a column is not known, where of more than half. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** Not of the first, which heads its row, of what only leads on, nor where a cell tells that there is nothing. */
const isAskedOf = <Row>({ leads, tellsNone }: ReportColumn<Row>, place: number): boolean =>
  place > 0 && leads !== true && tellsNone !== true;

export const reportGaps = <Row>(columns: readonly ReportColumn<Row>[], rows: readonly Row[]): ReportGaps<Row> => {
  const counted = columns.map((column, place) => ({
    column,
    count: isAskedOf(column, place) ? rows.filter((row) => column.value(row) === null).length : 0,
  }));
  const isUnrecorded = ({ count }: (typeof counted)[number]): boolean => rows.length > 0 && count === rows.length;
  const kept = counted.filter((each) => !isUnrecorded(each));
  return {
    columns: kept.map(({ column }) => column),
    unrecorded: counted.filter(isUnrecorded).map(({ column }) => column.label),
    unknown: new Map(
      kept.filter(({ count }) => count * 2 > rows.length).map(({ column: { id }, count }) => [id, count] as const),
    ),
  };
};
