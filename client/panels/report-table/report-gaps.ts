/** What of a table nobody recorded, gathered so that it is said once and not in every cell. */
import type { ReportColumn } from './report-columns.ts';

export interface ReportGaps<Row> {
  /** Those of which something is known; the first, which heads its row, and what only leads on always stay. */
  readonly columns: readonly ReportColumn<Row>[];
  /** The others, by their labels. */
  readonly unrecorded: readonly string[];
  /** Of how many rows a column is not known, where of more than half. */
  readonly unknown: ReadonlyMap<string, number>;
}

export const reportGaps = <Row>(columns: readonly ReportColumn<Row>[], rows: readonly Row[]): ReportGaps<Row> => {
  const counted = columns.map((column) => ({
    column,
    count: rows.filter((row) => column.value(row) === null).length,
  }));
  const isUnrecorded = ({ column, count }: (typeof counted)[number]): boolean =>
    rows.length > 0 && count === rows.length && column !== columns[0] && column.leads !== true;
  const kept = counted.filter((each) => !isUnrecorded(each));
  return {
    columns: kept.map(({ column }) => column),
    unrecorded: counted.filter(isUnrecorded).map(({ column }) => column.label),
    unknown: new Map(
      kept.filter(({ count }) => count * 2 > rows.length).map(({ column: { id }, count }) => [id, count] as const),
    ),
  };
};
