import { Button } from '@mantine/core';
import { FilePen } from 'lucide-react';
import { type JSX, useState } from 'react';
import type { PlanPoint, RationalisationAnswer } from '#contract/rationalisation';
import { useOwn } from '../../../bindings/use-own.ts';
import { usePaper } from '../../../bindings/use-paper.ts';
import { LibraryLink } from '../../../panels/cypher/LibraryLink.tsx';
import { ReportTable } from '../../../panels/report-table/ReportTable.tsx';
import type { ReportColumn } from '../../../panels/report-table/report-columns.ts';
import { bendOf } from '../../../state/plan-rules.ts';
import { rationalisationWords as words } from '../../../words/rationalisation-words.ts';
import page from '../overview.module.css';
import { FrontChart } from './FrontChart.tsx';
import styles from './rationalisation.module.css';

const { columns: heads, how } = words;

const rangeOf = ({ hoursSaved: { low, high } }: PlanPoint): string => words.hours(low, high);

const columnsOf = (
  all: number,
  chosen: PlanPoint | null,
  choose: (plan: PlanPoint) => void,
): readonly ReportColumn<PlanPoint>[] => [
  { id: 'seats', label: heads.seats, how: how.seats, value: ({ seatsLost }) => seatsLost },
  {
    id: 'hours',
    label: heads.hours,
    numeric: true,
    how: how.hours,
    value: ({ hoursSaved }) => hoursSaved.low,
    cell: rangeOf,
  },
  {
    id: 'middle',
    label: heads.middle,
    numeric: true,
    how: how.middle,
    value: ({ hoursSaved }) => Math.round(hoursSaved.middle),
  },
  {
    id: 'share',
    label: heads.share,
    numeric: true,
    how: how.share,
    value: ({ hoursSaved }) => Math.round((hoursSaved.middle / all) * 1000) / 10,
    cell: ({ hoursSaved }) => `${((hoursSaved.middle / all) * 100).toFixed(1)}%`,
  },
  { id: 'ended', label: heads.ended, numeric: true, how: how.ended, value: ({ ended }) => ended },
  { id: 'steps', label: heads.steps, numeric: true, how: how.steps, value: ({ edits }) => edits.length },
  {
    id: 'show',
    label: heads.show,
    value: (plan) => plan.told.join(' '),
    cell: (plan) =>
      plan === chosen ? (
        <span className={styles.isShown}>{words.shown}</span>
      ) : (
        <button
          type="button"
          className={styles.show}
          aria-label={words.show(plan.seatsLost)}
          onClick={() => choose(plan)}
        >
          {heads.show}
        </button>
      ),
  },
];

/** The front as a picture and a table, and the plan that is chosen on it. */
export const Plans = ({ answer }: { readonly answer: RationalisationAnswer }): JSX.Element => {
  const [own, changeOwn] = useOwn();
  const { before, points, considered, search, statutoryNotKnown } = answer;
  const chosen = points.find(({ seatsLost }) => String(seatsLost) === own.seats) ?? bendOf(points);
  const all = Math.max(1, (before.hours.low + before.hours.high) / 2);
  const columns = columnsOf(all, chosen, (plan) => changeOwn({ seats: String(plan.seatsLost) }));
  return (
    <>
      <p className={page.note}>
        {words.before(before.partnerships, before.seats, words.hours(before.hours.low, before.hours.high))}{' '}
        {words.considered(considered.merges, considered.subGroups, considered.attendances)}{' '}
        {considered.leftOut > 0 && words.leftOut(considered.leftOut)}
        <LibraryLink of="library/figures-of-network" label={words.cypher} />
      </p>
      <div className={styles.plans}>
        <FrontChart points={points} greedy={answer.greedy} chosen={chosen} />
        {chosen && <ChosenPlan plan={chosen} />}
      </div>
      {statutoryNotKnown.length > 0 && (
        <p className={page.note}>{words.statutoryNotKnown(statutoryNotKnown.map(({ name }) => name).join(', '))}</p>
      )}
      <ReportTable
        name={words.table}
        columns={columns}
        rows={points}
        keyOf={({ seatsLost }) => String(seatsLost)}
        note={words.searched(search)}
      />
      <details className={styles.explained}>
        <summary>{words.explained}</summary>
        <p>{words.explanation}</p>
      </details>
    </>
  );
};

/** What it would do, and the way to try it on paper. */
const ChosenPlan = ({ plan }: { readonly plan: PlanPoint }): JSX.Element => {
  const { write } = usePaper();
  const [isTooLong, setTooLong] = useState(false);
  return (
    <section className={styles.chosen} aria-label={words.legend.chosen}>
      <h3>{words.chosen(plan.seatsLost, rangeOf(plan))}</h3>
      <Button
        className={page.screenOnly}
        size="xs"
        variant="default"
        leftSection={<FilePen size={14} aria-hidden="true" />}
        onClick={() => setTooLong(!write(plan.edits))}
      >
        {words.open}
      </Button>
      {isTooLong && <p role="alert">{words.tooLong}</p>}
      <ol>
        {plan.told.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their number
          <li key={index}>{text}</li>
        ))}
      </ol>
    </section>
  );
};
