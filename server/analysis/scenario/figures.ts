/** What a network comes to, in a few figures. */
import type { HoursAssumptions } from '#contract/hours';
import type { Figures } from '#contract/scenarios';
import { loadOf } from '../load/load-of.ts';
import { onceFor } from '../once-for.ts';
import type { Settings } from '../rules/settings.ts';
import { reference } from '../snapshot.ts';
import { TopList } from '../top-list.ts';
import type { View } from '../view.ts';
import type { Counts } from './counts.ts';
import { countSecretariats } from './secretariats.ts';

const mostListed = 10;

const hoursOf = (columns: ReturnType<typeof loadOf>['columns'], node: number) => ({
  low: columns.low[node]!,
  high: columns.high[node]!,
  known: columns.known[node]!,
});

/** What does not hang on findings, worked out once for a view and the assumptions of a caller. */
const sizeOf = onceFor((view: View) =>
  onceFor((assumptions: HoursAssumptions) => {
    const boards = loadOf(view, 'partnership', assumptions);
    const agencies = loadOf(view, 'agency', assumptions);
    const total = { seats: 0, low: 0, high: 0, known: 0 };
    for (const node of boards.nodes) {
      const seats = boards.columns.seats[node]!;
      total.seats += seats;
      total.low += boards.columns.low[node]!;
      total.high += boards.columns.high[node]!;
      total.known += boards.columns.known[node]! * seats;
    }
    const seatsOf = (node: number) => agencies.columns.seats[node]!;
    const heaviest = new TopList<number>(mostListed, (a, b) => seatsOf(b) - seatsOf(a) || a - b);
    for (const node of agencies.nodes) heaviest.add(node);
    return {
      partnerships: view.partnerships.length,
      seats: total.seats,
      hours: { low: total.low, high: total.high, known: total.seats === 0 ? 1 : total.known / total.seats },
      secretariats: countSecretariats(view),
      heaviest: heaviest.sorted().map((node) => ({
        ...reference(view.snapshot, node),
        boards: agencies.columns.boards[node]!,
        seats: seatsOf(node),
        hours: hoursOf(agencies.columns, node),
      })),
    };
  }),
);

/** @param findings how many there are in the view. */
export const figuresOf = (view: View, findings: Counts, { hours }: Settings): Figures => {
  const { heaviest, ...size } = sizeOf(view)(hours);
  const gaps = findings['missing-link'];
  return {
    ...size,
    duplicates: findings.duplication.all,
    gaps: { certain: gaps.certain, toCheck: gaps.all - gaps.certain },
    overloads: findings.overload.all,
    heaviest,
  };
};
