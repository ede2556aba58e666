import { type JSX, useMemo } from 'react';
import type { Finding } from '#contract/findings';
import { useAllDetails } from '../../bindings/use-details.ts';
import { useChangeView } from '../../bindings/use-view.ts';
import { nodeKey } from '../../node-key.ts';
import type { ViewState } from '../../state/view-state.ts';
import { listed, words } from '../../words/words.ts';
import { SaveList } from '../lists/SaveList.tsx';
import { KindShape } from '../signs/KindShape.tsx';
import { MissingRing } from '../signs/MissingRing.tsx';
import { Empty } from '../states/Empty.tsx';
import { Failed } from '../states/Failed.tsx';
import { Loading } from '../states/Loading.tsx';
import unseen from '../unseen.module.css';
import { type Comparison, type ComparisonRow, comparedSubjects, compareMembers } from './comparison.ts';
import { SortableHead } from './SortableHead.tsx';
import { type SortColumn, sortRows } from './sorting.ts';
import styles from './table.module.css';
import { comparisonColumns, seatWords } from './table-columns.ts';
import { whereInWords } from './where-in-words.ts';

interface ComparisonTableProps {
  readonly finding: Finding;
  readonly view: ViewState;
}

/** The finding's partnerships member by member: what the picture shows between and around them, and what is missing. */
export const ComparisonTable = ({ finding, view }: ComparisonTableProps): JSX.Element => {
  const subjects = useMemo(() => comparedSubjects(finding), [finding]);
  const { data, error, retry } = useAllDetails(subjects);
  const comparison = useMemo(() => data && compareMembers(finding, data), [finding, data]);
  if (error !== null) return <Failed error={error} kept={words.table.failed} onRetry={retry} />;
  if (comparison === undefined) return <Loading label={words.inspector.loading} rows={4} />;
  if (comparison.rows.length === 0) return <Empty title={words.table.emptyComparison} hint="" />;
  return <Rows finding={finding} comparison={comparison} view={view} />;
};

const sortColumns = (finding: Finding, subjects: Comparison['subjects']) => {
  const where = (row: ComparisonRow) => whereInWords(row, subjects, finding.certainty);
  const member: SortColumn<ComparisonRow> = { id: 'member', label: words.table.member, value: ({ name }) => name };
  const seat: SortColumn<ComparisonRow> = { id: 'where', label: words.table.where, value: where };
  return { where, member, seat };
};

/** The table, as it is sorted, to be saved; nothing as long as it is not there. */
export const SaveComparison = ({ finding, view }: ComparisonTableProps): JSX.Element | null => {
  const { data } = useAllDetails(comparedSubjects(finding));
  if (data === undefined) return null;
  const { subjects, rows } = compareMembers(finding, data);
  const { member, seat } = sortColumns(finding, subjects);
  return (
    <SaveList
      name={words.table.comparisonCaption(listed(subjects.map(({ name }) => name)))}
      columns={comparisonColumns(finding, subjects, data)}
      rows={sortRows(rows, [member, seat], view.sort)}
    />
  );
};

interface RowsProps extends ComparisonTableProps {
  readonly comparison: Comparison;
}

const Rows = ({ finding, comparison: { subjects, rows }, view }: RowsProps): JSX.Element => {
  const { where, member, seat } = sortColumns(finding, subjects);
  const sorted = sortRows(rows, [member, seat], view.sort);
  return (
    <table className={styles.table} data-testid="comparison">
      <caption className={unseen.unseen}>
        {words.table.comparisonCaption(listed(subjects.map(({ name }) => name)))}
      </caption>
      <thead>
        <tr>
          <SortableHead column={member} sort={view.sort} />
          {subjects.map((subject) => (
            <th key={subject.id} scope="col" title={subject.name}>
              <span className={styles.subject}>{subject.name}</span>
            </th>
          ))}
          {subjects.length > 1 && <SortableHead column={seat} sort={view.sort} />}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr
            key={row.id}
            data-missing={row.node === null}
            data-selected={row.node !== null && nodeKey(row.node) === view.selected}
          >
            <th scope="row">
              <RowName row={row} />
            </th>
            {row.seats.map((each, index) => (
              <td key={subjects[index]!.id} data-seat={each}>
                {seatWords[each]}
                {row.seatFacts[index] !== '' && <span className={styles.seatFacts}> {row.seatFacts[index]}</span>}
              </td>
            ))}
            {subjects.length > 1 && <td>{where(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const RowName = ({ row: { node, name } }: { readonly row: ComparisonRow }): JSX.Element => {
  const change = useChangeView();
  if (node === null) {
    return (
      <span className={styles.absent}>
        <MissingRing />
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.name}
      onClick={() => change({ selected: nodeKey(node), inspector: 'open' })}
    >
      <KindShape kind={node.kind} size={14} />
      {name}
    </button>
  );
};
