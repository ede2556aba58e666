/**
 * What a shared member proves: the logarithm of (partnerships + 1) ÷ (its boards), so that one that sits everywhere proves
 * next to nothing. (Inverse document frequency: K. Spärck Jones, Journal of Documentation 28, 1972.)
 */
import { onceFor } from './once-for.ts';
import type { View } from './view.ts';

export const rarityOfBoards = (partnerships: number, boards: number): number => Math.log((partnerships + 1) / boards);

/** How many of the partnerships in view each node sits on, by its place. */
export const countBoards = onceFor(({ snapshot, partnerships, members }: View): Int32Array => {
  const counts = new Int32Array(snapshot.nodes.length);
  const { offsets, values } = members;
  for (const partnership of partnerships)
    for (let seat = offsets[partnership]!; seat < offsets[partnership + 1]!; seat += 1) counts[values[seat]!]! += 1;
  return counts;
});

/** The rarity of each node that sits anywhere, by its place; of one known only by its type, as if it sat on one board. */
export const rarityIn = onceFor((view: View): Float64Array => {
  const { snapshot, partnerships } = view;
  const counts = countBoards(view);
  const rarity = new Float64Array(counts.length);
  for (let node = 0; node < counts.length; node += 1) {
    if (counts[node] === 0) continue;
    rarity[node] = rarityOfBoards(partnerships.length, snapshot.nodes.named[node] === 1 ? counts[node]! : 1);
  }
  return rarity;
});
