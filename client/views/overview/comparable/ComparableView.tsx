import type { JSX } from 'react';
import { type ComparableArea, comparableAreas } from '#contract/comparable-areas';
import type { OkOf } from '#contract/endpoint';
import { useAnswer } from '../../../bindings/use-answer.ts';
import { useLibraryQuery } from '../../../bindings/use-library-query.ts';
import { useScope } from '../../../bindings/use-scope.ts';
import { useView } from '../../../bindings/use-view.ts';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { Measure } from '../../../panels/signs/Measure.tsx';
import { NodeLink } from '../../../panels/signs/NodeLink.tsx';
import { Tag } from '../../../panels/signs/Tag.tsx';
import { Answered } from '../../../panels/states/Answered.tsx';
import { Empty } from '../../../panels/states/Empty.tsx';
import { comparableWords as words } from '../../../words/comparable-words.ts';
import { OverviewPage } from '../OverviewPage.tsx';
import { Arrangement } from './Arrangement.tsx';
import styles from './comparable.module.css';

const { columns: heads, how } = words;

const partColumn = (id: keyof ComparableArea['parts']): ReportColumn<ComparableArea> => ({
  id,
  label: heads[id],
  numeric: true,
  how: how[id],
  value: ({ parts }) => (parts[id] === null ? null : Math.round(parts[id] * 100) / 100),
});

const columns: readonly ReportColumn<ComparableArea>[] = [
  {
    id: 'name',
    label: heads.name,
    value: ({ name }) => name,
    cell: ({ kind, id, name, synthetic }) => (
      <>
        <NodeLink node={{ kind, id, name }} /> {synthetic && <Tag name="synthetic" />}
      </>
    ),
  },
  {
    id: 'likeness',
    label: heads.likeness,
    numeric: true,
    how: how.likeness,
    value: ({ likeness }) => Math.round(likeness * 100) / 100,
    cell: ({ likeness }) => <Measure value={likeness} />,
  },
  partColumn('region'),
  partColumn('programmes'),
  partColumn('population'),
  partColumn('structure'),
  {
    id: 'partnerships',
    label: heads.partnerships,
    numeric: true,
    how: how.partnerships,
    value: ({ partnerships }) => partnerships,
  },
  { id: 'tiers', label: heads.tiers, groups: true, how: how.tiers, value: ({ twoTier }) => words.tiers(twoTier) },
  { id: 'nested', label: heads.nested, numeric: true, how: how.nested, value: ({ nested }) => nested },
  {
    id: 'changed',
    label: heads.changed,
    numeric: true,
    how: how.changed,
    value: ({ rearrangements }) => rearrangements.filter(({ from }) => from.length > 0).length,
  },
];

const Alike = ({ answer }: { readonly answer: OkOf<typeof comparableAreas> }): JSX.Element => {
  const asked = useLibraryQuery('library/areas-alike', { area: answer.area.id });
  return (
    <>
      <ReportTable name={words.table} columns={columns} rows={answer.areas} keyOf={({ id }) => id} asked={asked} />
      <h3 className={styles.title}>{words.details.title}</h3>
      <Arrangement area={answer.area} isOpen />
      {answer.areas.map((area, index) => (
        <Arrangement key={area.id} area={area} isOpen={index < 2} />
      ))}
    </>
  );
};

/** Areas like the one in force. */
export const ComparableView = (): JSX.Element => {
  const scope = useScope();
  const { area } = useView();
  const answer = useAnswer(
    comparableAreas,
    area === null || scope === null ? null : { params: {}, query: { ...scope, area } },
    { keepPrevious: true },
  );
  return (
    <OverviewPage name="comparable" lead={words.lead} revision={answer.data?.revision ?? null}>
      {area === null ? (
        <Empty {...words.choose} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={words.kept}>
          {(data) => (data.areas.length === 0 ? <Empty {...words.none} /> : <Alike answer={data} />)}
        </Answered>
      )}
    </OverviewPage>
  );
};
