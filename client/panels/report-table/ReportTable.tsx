import { Select, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { Fragment, type JSX, type ReactNode, useMemo, useState } from 'react';
import type { Asked } from '../../bindings/use-console-address.ts';
import { useOwn } from '../../bindings/use-own.ts';
import { usePrinting } from '../../bindings/use-printing.ts';
import { useView } from '../../bindings/use-view.ts';
import type { Addresses } from '../../lists/addresses.ts';
import type { ListColumn } from '../../lists/list-columns.ts';
import { listFormats } from '../../lists/list-file.ts';
import { reportWords } from '../../words/report-words.ts';
import { figure } from '../../words/words.ts';
import { AsCypherLink } from '../cypher/AsCypherLink.tsx';
import { SaveList } from '../lists/SaveList.tsx';
import { MoreButton } from '../more/MoreButton.tsx';
import small from '../small-table.module.css';
import { SortableHead } from '../table/SortableHead.tsx';
import type { Sort } from '../table/sorting.ts';
import unseen from '../unseen.module.css';
import { ReportCell } from './ReportCell.tsx';
import { type ReportColumn, reportGroups, savedColumns, shownValue } from './report-columns.ts';
import { reportGaps } from './report-gaps.ts';
import styles from './report-table.module.css';

const rowsAtFirst = 100;
const rowsMore = 500;
/** As many columns of figures fit a page that stands upright; one of words takes the room of two. */
const columnsUpright = 12;

interface ReportTableProps<Row> {
  /** What the table is of: its caption, and the name of what is saved of it. */
  readonly name: string;
  /** The first column heads its row. */
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sortAtFirst?: Sort;
  /** The query that gives the same figures. */
  readonly asked?: Asked | undefined;
  /** Columns of the saved table that are not drawn. */
  readonly saved?: (addresses: Addresses) => readonly ListColumn<Row>[];
  /** Said beside the tools, such as how many there are in all. */
  readonly note?: ReactNode;
}

const roomOf = <Row,>(columns: readonly ReportColumn<Row>[]): number =>
  columns.reduce((sum, { numeric }) => sum + (numeric ? 1 : 2), 0);

/**
 * A table that is read, put in order, searched, grouped and saved; how its figures are worked out stands below it. What
 * is asked of it is in the address.
 */
export const ReportTable = <Row,>({
  name,
  columns,
  rows,
  keyOf,
  sortAtFirst = null,
  asked,
  saved,
  note,
}: ReportTableProps<Row>): JSX.Element => {
  const view = useView();
  const isPrinting = usePrinting();
  const { columns: known, unrecorded, unknown } = useMemo(() => reportGaps(columns, rows), [columns, rows]);
  const drawn = isPrinting ? known.filter(({ leads }) => !leads) : known;
  const [{ find = '', group = null }, changeOwn] = useOwn();
  const [most, setMost] = useState(rowsAtFirst);
  const sort = view.sort ?? sortAtFirst;
  const groups = useMemo(() => reportGroups(rows, columns, { find, sort, group }), [rows, columns, find, sort, group]);
  const all = groups.flatMap((each) => each.rows);
  const groupable = known.filter(({ groups: may }) => may);
  const explained = columns.filter(({ how }) => how !== undefined);
  let left = most;
  return (
    <div className={styles.report} data-wide={roomOf(drawn) > columnsUpright}>
      <div className={styles.tools}>
        <TextInput
          size="xs"
          aria-label={reportWords.find(name)}
          placeholder={reportWords.findHint}
          leftSection={<Search size={13} aria-hidden="true" />}
          value={find}
          onChange={({ currentTarget }) => changeOwn({ find: currentTarget.value }, { replace: true })}
        />
        {groupable.length > 0 && (
          <Select
            size="xs"
            clearable
            aria-label={reportWords.groupBy(name)}
            placeholder={reportWords.notGrouped}
            data={groupable.map(({ id, label }) => ({ value: id, label: reportWords.by(label) }))}
            value={groupable.some(({ id }) => id === group) ? group : null}
            onChange={(value) => changeOwn({ group: value })}
          />
        )}
        {listFormats.map((format) => (
          <SaveList
            key={format}
            name={name}
            format={format}
            columns={(addresses) => [...savedColumns(columns), ...(saved?.(addresses) ?? [])]}
            rows={all}
          />
        ))}
        {asked && <AsCypherLink asked={asked} />}
        <span className={styles.note} role="status">
          {reportWords.shown(all.length, rows.length)} {note}
        </span>
      </div>
      {unrecorded.length > 0 && <p className={styles.unrecorded}>{reportWords.unrecorded(unrecorded)}</p>}
      <div className={small.scrolls}>
        <table className={`${small.table} ${styles.table}`}>
          <caption className={unseen.unseen}>{name}</caption>
          <thead>
            <tr>
              {drawn.map((column) => (
                <SortableHead
                  key={column.id}
                  column={{ ...column, value: (row: Row) => column.value(row) ?? '' }}
                  sort={sort}
                  note={unknown.has(column.id) ? reportWords.unknown(unknown.get(column.id)!) : undefined}
                />
              ))}
            </tr>
          </thead>
          {groups.map((each) => {
            const shown = each.rows.slice(0, Math.max(0, left));
            left -= shown.length;
            if (shown.length === 0) return null;
            return (
              <tbody key={each.name ?? ''}>
                {each.name !== null && (
                  <tr className={styles.group}>
                    <th scope="rowgroup" colSpan={drawn.length}>
                      {each.name} <span className={styles.count}>{figure(each.rows.length)}</span>
                    </th>
                  </tr>
                )}
                {shown.map((row) => (
                  <tr key={keyOf(row)}>
                    {drawn.map((column, place) =>
                      place === 0 ? (
                        <th key={column.id} scope="row">
                          {column.cell ? column.cell(row) : shownValue(column.value(row))}
                        </th>
                      ) : (
                        <ReportCell key={column.id} column={column} row={row} isTold={unknown.has(column.id)} />
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      {all.length === 0 && <p className={styles.more}>{reportWords.nothing}</p>}
      {all.length > most && (
        <p className={styles.more}>
          {reportWords.first(most, all.length)}{' '}
          <MoreButton onPress={() => setMost(most + rowsMore)}>
            {reportWords.more(Math.min(rowsMore, all.length - most))}
          </MoreButton>
        </p>
      )}
      {explained.length > 0 && (
        <details className={styles.explained}>
          <summary>{reportWords.how}</summary>
          <dl className={styles.how}>
            {explained.map(({ id, label, how }) => (
              <Fragment key={id}>
                <dt>{label}</dt>
                <dd>{how}</dd>
              </Fragment>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
};
