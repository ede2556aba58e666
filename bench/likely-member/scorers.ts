/** What is compared: ways to score who sits on a partnership, each by the rank of the member. */
import { listAt, listLength } from '../../server/analysis/columns.ts';
import { predictor } from '../../server/analysis/likely-members.ts';
import { indexMembers } from '../../server/analysis/member-index.ts';
import { defaultPrediction, type Prediction } from '../../server/analysis/rules/prediction.ts';
import type { View } from '../../server/analysis/view.ts';

/** The scores of all members of a network for one partnership. */
export type Scorer = (view: View) => (partnership: number) => Float64Array;

/** Our own, with what is to be tried in place of what is chosen. */
export const nearest =
  (tried: Partial<Prediction> = {}): Scorer =>
  (view) => {
    const { index, peersOf, candidatesOf, scoreWithoutPeers } = predictor(view)({ ...defaultPrediction, ...tried });
    return (partnership) => {
      const peers = peersOf(partnership);
      const scores = Float64Array.from(index.memberAt, (_, rank) => scoreWithoutPeers(peers, rank));
      for (const { rank, score } of candidatesOf(peers, 1)) scores[rank] = score;
      return scores;
    };
  };

const popularity: Scorer = (view) => {
  const { boards, memberAt } = indexMembers(view);
  const scores = Float64Array.from(memberAt, (_, rank) => listLength(boards, rank));
  return () => scores;
};

/** Adds up over every way from a partnership through a member and another partnership to a member. */
const byWays =
  (weigh: (boards: number, members: number) => number): Scorer =>
  (view) => {
    const { boards, ranks, memberAt } = indexMembers(view);
    return (partnership) => {
      const scores = new Float64Array(memberAt.length);
      for (const shared of listAt(ranks, partnership)) {
        for (const other of listAt(boards, shared)) {
          if (other === partnership) continue;
          const weight = weigh(listLength(boards, shared), listLength(ranks, other));
          for (const rank of listAt(ranks, other)) scores[rank]! += weight;
        }
      }
      return scores;
    };
  };

/** Of a node with so many links (L. A. Adamic, E. Adar, "Friends and neighbors on the Web", Social Networks 25, 2003). */
const adamicAdar = (links: number): number => 1 / Math.log(Math.max(2, links));

/** How like its members another is by the partnerships that both sit on, added up over its members. */
const itemBased =
  (likeness: (together: number, a: number, b: number) => number): Scorer =>
  (view) => {
    const { boards, ranks, memberAt } = indexMembers(view);
    return (partnership) => {
      const scores = new Float64Array(memberAt.length);
      for (const member of listAt(ranks, partnership)) {
        const together = new Map<number, number>();
        for (const board of listAt(boards, member))
          for (const rank of listAt(ranks, board)) together.set(rank, (together.get(rank) ?? 0) + 1);
        for (const [rank, count] of together)
          scores[rank]! += likeness(count, listLength(boards, member), listLength(boards, rank));
      }
      return scores;
    };
  };

export const baselines: Readonly<Record<string, Scorer>> = {
  popularity,
  'common neighbours': byWays(() => 1),
  'Adamic–Adar': byWays((boards, members) => adamicAdar(boards) * adamicAdar(members)),
  'item-based, cosine': itemBased((together, a, b) => together / Math.sqrt(a * b)),
  'item-based, Jaccard': itemBased((together, a, b) => together / (a + b - together)),
};
