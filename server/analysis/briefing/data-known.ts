/** How much is known of the partnerships of a view, and from where. */
import type { Briefing } from '#contract/briefings';
import { listAt } from '../columns.ts';
import type { LoadOf } from '../load/load-of.ts';
import { idOf, membersKnownOf, nameOf, typeOf } from '../snapshot.ts';
import type { View } from '../view.ts';

/** @param boards the load of its partnerships. */
export const dataOf = (
  { snapshot, partnerships }: View,
  { columns, nodes }: LoadOf,
): Omit<Briefing['data'], 'at' | 'lastImportAt'> => {
  const membersKnown = { all: 0, some: 0, none: 0, notSaid: 0 };
  const sources = new Map<number, number>();
  for (const partnership of partnerships) {
    const known = membersKnownOf(snapshot, partnership);
    membersKnown[known === 'all' || known === 'some' || known === 'none' ? known : 'notSaid'] += 1;
    // A source that tells of it in two places is one.
    for (const source of new Set(listAt(snapshot.nodes.sources, partnership)))
      sources.set(source, (sources.get(source) ?? 0) + 1);
  }
  let seats = 0;
  let seatsKnown = 0;
  for (const node of nodes) {
    seats += columns.seats[node]!;
    seatsKnown += columns.known[node]! * columns.seats[node]!;
  }
  return {
    hoursKnown: seats === 0 ? 0 : seatsKnown / seats,
    membersKnown,
    sources: [...sources]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([source, count]) => ({
        id: idOf(snapshot, source),
        name: nameOf(snapshot, source),
        kind: typeOf(snapshot, source) ?? 'not known',
        partnerships: count,
      })),
  };
};
