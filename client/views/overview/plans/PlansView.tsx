import { type JSX, useMemo } from 'react';
import type { OkOf } from '#contract/endpoint';
import { type PlanRow, plans } from '#contract/plans';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useLibraryQuery } from '../../../bindings/use-library-query.ts';
import { useOverviewScope } from '../../../bindings/use-overview-scope.ts';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import { namesOf, type ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { dateInWords } from '../../../state/partial-date.ts';
import { plansWords as words } from '../../../words/plans-words.ts';
import { words as common } from '../../../words/words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import page from '../overview.module.css';
import { PlanLines } from './PlanLines.tsx';
import { planBars } from './plan-bars.ts';

const mostListed = 1_000;
const { columns: heads } = words;

const dateColumn = (id: 'started' | 'ended' | 'review'): ReportColumn<PlanRow> => ({
  id,
  label: heads[id],
  value: (plan) => plan[id],
  ...(id === 'review' ? {} : { cell: (plan) => (plan[id] === null ? common.notKnown : dateInWords(plan[id])) }),
});

const columns: readonly ReportColumn<PlanRow>[] = [
  {
    id: 'name',
    label: heads.name,
    value: ({ name }) => name,
    cell: ({ id, name, synthetic }) => (
      <>
        <NodeLink node={{ kind: 'Plan', id, name }} /> {synthetic && <Tag name="synthetic" />}
      </>
    ),
  },
  { id: 'owners', label: heads.owners, groups: true, value: ({ owners }) => namesOf(owners) },
  { id: 'themes', label: heads.themes, groups: true, value: ({ themes }) => namesOf(themes) },
  dateColumn('started'),
  dateColumn('ended'),
  dateColumn('review'),
];

/** Plans and strategies with their cycles. */
export const PlansView = (): JSX.Element => {
  const scope = useOverviewScope();
  const answer = useAnswer(plans, scope && { params: {}, query: { ...scope, limit: mostListed } }, {
    keepPrevious: true,
  });
  return (
    <OverviewPage name="plans" lead={words.lead} revision={answer.data?.revision ?? null}>
      <Answered answer={answer} loading={words.loading} kept={words.kept}>
        {(data) => (data.plans.length === 0 ? <Empty {...words.none} /> : <Plans answer={data} />)}
      </Answered>
    </OverviewPage>
  );
};

const Plans = ({ answer }: { readonly answer: OkOf<typeof plans> }): JSX.Element => {
  const lines = useMemo(() => planBars(answer.plans), [answer.plans]);
  const undated = answer.plans.length - lines.bars.length;
  const asked = useLibraryQuery('library/plans-and-owners');
  return (
    <>
      {lines.bars.length > 0 && <PlanLines {...lines} />}
      {undated > 0 && <p className={page.note}>{words.undated(undated)}</p>}
      <ReportTable
        name={words.table}
        columns={columns}
        rows={answer.plans}
        keyOf={({ id }) => id}
        asked={asked}
        note={answer.truncated ? words.cut(answer.plans.length, answer.total) : undefined}
      />
    </>
  );
};
