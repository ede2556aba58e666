/** Members of partnerships, ordered so that pairs which share many are found without looking at all pairs. */
import { groupByKey, integers, listLength, type NumberLists, transpose } from './columns.ts';
import { onceFor } from './once-for.ts';
import { countBoards } from './rarity.ts';
import type { View } from './view.ts';

export interface MemberIndex {
  /** How many members each partnership has, by its place; those known only by their type count. */
  readonly sizes: Int32Array;
  /**
   * Ranks of the members that can be shared, by the partnership's place, ascending. The rarest member has rank 0, so that
   * a list begins with what tells a partnership from others.
   */
  readonly ranks: NumberLists;
  /** The member that has a rank, by its place among the nodes. */
  readonly memberAt: Int32Array;
  /** Partnerships of each rank, by ascending size, then place. */
  readonly boards: NumberLists;
  /** The partnerships in view, in that order. */
  readonly bySize: Int32Array;
}

/** Places by ascending key, those of one key in order. */
const orderedBy = (keys: Int32Array): Int32Array => {
  let most = 0;
  for (let place = 0; place < keys.length; place += 1) most = Math.max(most, keys[place]!);
  return groupByKey(keys, most + 1).values;
};

/** The ranks of members in lists of members; those that have none are left out. */
const ranksOf = (members: NumberLists, rankOf: Int32Array): NumberLists => {
  const offsets = integers(members.offsets.length);
  const values = integers(members.values.length);
  let next = 0;
  for (let list = 0; list < offsets.length - 1; list += 1) {
    for (let place = members.offsets[list]!; place < members.offsets[list + 1]!; place += 1) {
      const rank = rankOf[members.values[place]!]!;
      if (rank < 0) continue;
      values[next] = rank;
      next += 1;
    }
    offsets[list + 1] = next;
  }
  return { offsets, values };
};

export const indexMembers = onceFor((view: View): MemberIndex => {
  const { snapshot, partnerships, members } = view;
  const { named } = snapshot.nodes;
  const counts = countBoards(view);
  const memberAt = orderedBy(counts).filter((node) => counts[node]! > 0 && named[node] === 1);
  const rankOf = new Int32Array(snapshot.nodes.length).fill(-1);
  const all = memberAt.map((node, rank) => {
    rankOf[node] = rank;
    return rank;
  });
  const sizes = integers(members.offsets.length - 1).map((_, place) => listLength(members, place));
  const viewed = Int32Array.from(partnerships);
  const bySize = orderedBy(viewed.map((partnership) => sizes[partnership]!)).map((index) => viewed[index]!);
  // Boards come rank by rank to their partnerships, whose ranks so ascend.
  const boards = transpose(ranksOf(members, rankOf), bySize, memberAt.length);
  const ranks = transpose(boards, all, sizes.length);
  return { sizes, ranks, memberAt, boards, bySize };
});
