import type { JSX } from 'react';
import { Link } from 'wouter';
import type { OkOf } from '#contract/endpoint';
import type { FindingKind } from '#contract/findings';
import type { RegisterRow, register } from '#contract/register';
import { addressOfView, useView } from '../../../bindings/use-view.ts';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { dateInWords } from '../../../state/partial-date.ts';
import { registerWords as words } from '../../../words/register-words.ts';
import page from '../overview.module.css';
import styles from './register.module.css';

const { columns: heads, how } = words;

type Open = RegisterRow['open'];

const sumOf = (open: Open, of: 'certain' | 'toCheck'): number =>
  Object.values(open).reduce((sum, counts) => sum + counts[of], 0);

/** What somebody could look up, predictions apart. */
const toCheck = ({ open, predicted }: Pick<RegisterRow, 'open' | 'predicted'>): number =>
  sumOf(open, 'toCheck') - predicted;

const certainColumn = (id: string, label: string, kind: FindingKind): ReportColumn<RegisterRow> => ({
  id,
  label,
  numeric: true,
  how: how.certain,
  value: ({ open }) => open[kind].certain,
});

const AreaLink = ({ row: { id, name, synthetic } }: { readonly row: RegisterRow }): JSX.Element => {
  const view = useView();
  return (
    <>
      <Link
        className={styles.area}
        href={addressOfView('/findings', { ...view, own: {}, sort: null, area: id })}
        title={words.open(name)}
      >
        {name}
      </Link>{' '}
      {synthetic && <Tag name="synthetic" />}
    </>
  );
};

const columns: readonly ReportColumn<RegisterRow>[] = [
  { id: 'name', label: heads.name, how: how.name, value: ({ name }) => name, cell: (row) => <AreaLink row={row} /> },
  certainColumn('duplication', heads.duplication, 'duplication'),
  certainColumn('missing', heads.missing, 'missing-link'),
  certainColumn('overload', heads.overload, 'overload'),
  { id: 'toCheck', label: heads.toCheck, numeric: true, how: how.toCheck, value: (row) => toCheck(row) },
  { id: 'predicted', label: heads.predicted, numeric: true, how: how.predicted, value: ({ predicted }) => predicted },
  { id: 'accepted', label: heads.accepted, numeric: true, how: how.accepted, value: ({ accepted }) => accepted },
  {
    id: 'until',
    label: heads.until,
    how: how.until,
    value: ({ acceptedUntil }) => acceptedUntil,
    // Where nothing is accepted there is no end of it.
    tellsNone: true,
    cell: ({ acceptedUntil }) => (acceptedUntil === null ? '' : dateInWords(acceptedUntil)),
  },
  { id: 'dismissed', label: heads.dismissed, numeric: true, value: ({ dismissed }) => dismissed },
  { id: 'reopened', label: heads.reopened, numeric: true, how: how.reopened, value: ({ reopened }) => reopened },
];

export const RegisterTable = ({ answer }: { readonly answer: OkOf<typeof register> }): JSX.Element => {
  const { areaKind, areas, total, truncated, whole } = answer;
  return (
    <>
      <p className={page.note}>
        {words.whole(sumOf(whole.open, 'certain'), toCheck(whole), whole.predicted, whole.accepted, whole.dismissed)}
      </p>
      <ReportTable
        name={words.table(areaKind ?? '')}
        columns={columns}
        rows={areas}
        keyOf={({ id }) => id}
        note={truncated ? words.cut(areas.length, total) : undefined}
      />
    </>
  );
};
