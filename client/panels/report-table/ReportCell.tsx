import type { JSX } from 'react';
import { reportWords } from '../../words/report-words.ts';
import { words } from '../../words/words.ts';
import unseen from '../unseen.module.css';
import { type ReportColumn, shownValue } from './report-columns.ts';

interface ReportCellProps<Row> {
  readonly column: ReportColumn<Row>;
  readonly row: Row;
  /** True where the head of the column tells of how many rows it is not known. */
  readonly isTold: boolean;
}

/** One cell of a report: its value, or that it is not known, in a sign where the head says so in words. */
export const ReportCell = <Row,>({
  column: { numeric, prose, value, cell },
  row,
  isTold,
}: ReportCellProps<Row>): JSX.Element => {
  const known = value(row) !== null;
  return (
    <td data-numeric={numeric} data-prose={prose} data-known={known}>
      {!known && isTold ? (
        <>
          <span aria-hidden="true">{reportWords.unknownSign}</span>
          <span className={unseen.unseen}>{words.notKnown}</span>
        </>
      ) : cell ? (
        cell(row)
      ) : (
        shownValue(value(row))
      )}
    </td>
  );
};
