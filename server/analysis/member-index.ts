/** Members of partnerships, ordered so that pairs which share many are found without looking at all pairs. */
import { integers, listAt, listLength, type NumberLists } from './columns.ts';
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
  /** Beside each of these boards, where the rank stands among the ranks of all partnerships. */
  readonly positions: Int32Array;
  /** Where each partnership stands in that order of all partnerships. */
  readonly order: Int32Array;
}

export const indexMembers = onceFor((view: View): MemberIndex => {
  const { snapshot, partnerships, members } = view;
  const { named } = snapshot.nodes;
  const counts = countBoards(view);
  const shareable: number[] = [];
  for (let node = 0; node < counts.length; node += 1) if (counts[node]! > 0 && named[node] === 1) shareable.push(node);
  shareable.sort((a, b) => counts[a]! - counts[b]! || a - b);
  const rankOf = new Int32Array(snapshot.nodes.length).fill(-1);
  for (const [rank, node] of shareable.entries()) rankOf[node] = rank;

  const all = members.offsets.length - 1;
  const sizes = integers(all);
  for (let place = 0; place < all; place += 1) sizes[place] = listLength(members, place);
  const bySize = [...partnerships].sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  const order = integers(all);
  for (const [index, partnership] of bySize.entries()) order[partnership] = index;

  // Seats in the order of sizes go to their ranks, so that each rank's boards stand in that order; then, rank by rank,
  // to their partnerships, whose ranks so ascend.
  const boardOffsets = integers(shareable.length + 1);
  for (const [rank, node] of shareable.entries()) boardOffsets[rank + 1] = boardOffsets[rank]! + counts[node]!;
  const boardValues = integers(boardOffsets[shareable.length]!);
  const nextBoard = boardOffsets.slice();
  const offsets = integers(all + 1);
  for (const partnership of bySize) {
    for (const member of listAt(members, partnership)) {
      const rank = rankOf[member]!;
      if (rank < 0) continue;
      boardValues[nextBoard[rank]!] = partnership;
      nextBoard[rank]! += 1;
      offsets[partnership + 1]! += 1;
    }
  }
  for (let place = 0; place < all; place += 1) offsets[place + 1]! += offsets[place]!;
  const values = integers(boardValues.length);
  const positions = integers(boardValues.length);
  const nextRank = offsets.slice();
  for (let rank = 0; rank < shareable.length; rank += 1) {
    for (let index = boardOffsets[rank]!; index < boardOffsets[rank + 1]!; index += 1) {
      const partnership = boardValues[index]!;
      positions[index] = nextRank[partnership]!;
      values[nextRank[partnership]!] = rank;
      nextRank[partnership]! += 1;
    }
  }
  const ranks = { offsets, values };
  const boards = { offsets: boardOffsets, values: boardValues };
  return { sizes, ranks, memberAt: Int32Array.from(shareable), boards, positions, order };
});
