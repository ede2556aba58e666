import type { JSX } from 'react';
import { areaSystems, type NamedReport } from '#contract/area-systems';
import { useAnswer } from '../../bindings/use-answer.ts';
import { useLibraryQuery } from '../../bindings/use-library-query.ts';
import { ReportTable } from '../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../panels/report-table/report-columns.ts';
import { Answered } from '../../panels/states/Answered.tsx';
import { Empty } from '../../panels/states/Empty.tsx';
import { boundaryWords } from '../../words/boundary-words.ts';
import { BoundariesPage } from './BoundariesPage.tsx';
import styles from './boundaries.module.css';
import { useAreaKinds } from './use-area-kinds.ts';

const words = boundaryWords.reported;
const { columns: heads, how } = words;

const agreesOf = ({ agrees }: NamedReport) => String(agrees) as keyof typeof words.agrees; // true, false or null

const columns: readonly ReportColumn<NamedReport>[] = [
  { id: 'a', label: heads.a, value: ({ a }) => a.name },
  { id: 'b', label: heads.b, value: ({ b }) => b.name },
  { id: 'kinds', label: heads.kinds, groups: true, value: ({ kinds }) => kinds.join(', ') },
  { id: 'reported', label: heads.reported, groups: true, value: ({ reported }) => words.words[reported] },
  {
    id: 'computed',
    label: heads.computed,
    groups: true,
    how: how.computed,
    value: ({ computed }) => (computed === null ? null : boundaryWords.misfits.relations[computed]),
  },
  {
    id: 'agrees',
    label: heads.agrees,
    groups: true,
    how: how.agrees,
    value: (row) => words.agrees[agreesOf(row)],
    cell: (row) => (
      <span className={styles.agrees} data-agrees={agreesOf(row)}>
        {words.agrees[agreesOf(row)]}
      </span>
    ),
  },
  {
    id: 'sources',
    label: heads.sources,
    groups: true,
    value: ({ sources }) => sources.map(({ name }) => name).join('; '),
  },
];

/** What sources say of how areas lie, beside what is computed. */
export const ReportedView = (): JSX.Element => {
  const { query } = useAreaKinds();
  const answer = useAnswer(areaSystems, query && { params: {}, query }, { keepPrevious: true });
  const asked = useLibraryQuery('library/reported-areas', {});
  return (
    <BoundariesPage name="reported" lead={words.lead} revision={answer.data?.revision ?? null}>
      {query === null ? (
        <Empty {...boundaryWords.noKinds} />
      ) : (
        <Answered answer={answer} loading={words.loading} kept={boundaryWords.kept}>
          {(data) =>
            data.reported.length === 0 ? (
              <Empty {...words.none} />
            ) : (
              <ReportTable
                name={words.table}
                columns={columns}
                rows={data.reported}
                keyOf={({ a, b, reported }) => JSON.stringify([a.id, b.id, reported])}
                {...(asked ? { asked } : {})}
              />
            )
          }
        </Answered>
      )}
    </BoundariesPage>
  );
};
