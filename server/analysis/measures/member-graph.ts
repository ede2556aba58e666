/** The undirected graph of partnerships and their members, as far as a view has them. */
import { listAt } from '../columns.ts';
import { onceFor } from '../once-for.ts';
import type { View } from '../view.ts';
import { type Adjacency, joinLinks } from './adjacency.ts';

export interface MemberGraph extends Adjacency {
  /** Each node's place in the snapshot: the partnerships in view, then whoever else is a member of one. */
  readonly places: Int32Array;
}

/**
 * Members are those of the view: no observers, and nobody who sits for another. A member partnership is itself, an
 * agency known only by its type is a node like any other, several seats on one board are one link, and two
 * partnerships that sit on each other are linked once.
 */
export const memberGraph = onceFor(({ snapshot, partnerships, members }: View): MemberGraph => {
  const own = new Int32Array(snapshot.nodes.length).fill(-1);
  const places: number[] = [];
  const nodeOf = (place: number): number => {
    if (own[place]! < 0) own[place] = places.push(place) - 1;
    return own[place]!;
  };
  for (const partnership of partnerships) nodeOf(partnership);
  const from: number[] = [];
  const to: number[] = [];
  for (const partnership of partnerships) {
    for (const member of listAt(members, partnership)) {
      // A board among the lists of members is a partnership: only these stand in both lists.
      const isMutual =
        member < partnership && member < members.offsets.length - 1 && listAt(members, member).includes(partnership);
      if (member === partnership || isMutual) continue;
      from.push(nodeOf(partnership));
      to.push(nodeOf(member));
    }
  }
  return { ...joinLinks(places.length, from, to), places: Int32Array.from(places) };
});
