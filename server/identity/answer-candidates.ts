/** The answer to `/api/identity/candidates`. */
import type { OkOf } from '#contract/endpoint';
import type { NodeLabel } from '#contract/graph-model';
import { type Candidate, type identityCandidates, labelOfKind, type ReviewedKind } from '#contract/identity-review';
import { listAt, listLength } from '../analysis/columns.ts';
import { onceFor } from '../analysis/once-for.ts';
import { findNode, isSynthetic, nameOf, type Snapshot } from '../analysis/snapshot.ts';
import type { View } from '../analysis/view.ts';
import { type CandidatePair, candidatePairs, type Support } from './candidate-pairs.ts';
import { objectionText, supportText } from './reason-words.ts';
import { recordedBodies, shownBody } from './recorded-bodies.ts';

type Answer = OkOf<typeof identityCandidates>;

export interface CandidatesRequest {
  readonly kind: ReviewedKind;
  /** Pairs that were decided on, by `pairKey`. */
  readonly decided: readonly string[];
  readonly likeness: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** The same for a pair in either order. */
export const pairKey = (a: string, b: string): string => JSON.stringify([a, b].sort());

interface Placed extends CandidatePair {
  readonly nodeA: number;
  readonly nodeB: number;
}

const areJoined = ({ leaving, reaching, relations }: Snapshot, a: number, b: number): boolean =>
  listAt(leaving, a).some((place) => relations.to[place] === b) ||
  listAt(reaching, a).some((place) => relations.from[place] === b);

/** What the graph joins to each other is two, and what is made up is nothing that is real. */
const placedPairs = (snapshot: Snapshot, kind: ReviewedKind): readonly Placed[] => {
  const place = (id: string) => findNode(snapshot, labelOfKind[kind], id);
  return candidatePairs(recordedBodies(snapshot, kind))
    .map((pair) => ({ ...pair, nodeA: place(pair.a), nodeB: place(pair.b) }))
    .filter(
      ({ nodeA, nodeB }) =>
        isSynthetic(snapshot, nodeA) === isSynthetic(snapshot, nodeB) && !areJoined(snapshot, nodeA, nodeB),
    );
};

/** Comparing tens of thousands of names takes seconds: it is done once a revision. */
const pairsOf = {
  agency: onceFor(({ snapshot }: View) => placedPairs(snapshot, 'agency')),
  partnership: onceFor(({ snapshot }: View) => placedPairs(snapshot, 'partnership')),
} as const satisfies Readonly<Record<ReviewedKind, (view: View) => readonly Placed[]>>;

const likenessOf = ({ relation, supports, objections }: CandidatePair): string =>
  [relation, ...supports.map(({ part }) => part), ...objections.map(({ part }) => part)].join(' ');

const relationsAt = ({ leaving, reaching }: Snapshot, node: number): number =>
  listLength(leaving, node) + listLength(reaching, node);

const areaLabels: readonly NodeLabel[] = ['Boundary'];
/** What `Body.boards` holds the ids of. */
const seatLabels: Readonly<Record<ReviewedKind, readonly NodeLabel[]>> = {
  agency: ['Partnership'],
  partnership: ['Agency', 'Partnership', 'Person'],
};

export const answerCandidates = (view: View, request: CandidatesRequest): Answer => {
  const { snapshot } = view;
  const { kind, likeness, offset, limit } = request;
  const decided = new Set(request.decided);
  const open = pairsOf[kind](view).filter(({ a, b }) => !decided.has(pairKey(a, b)));
  const alike = new Map<string, number>();
  for (const pair of open) alike.set(likenessOf(pair), (alike.get(likenessOf(pair)) ?? 0) + 1);
  const wanted = likeness === null ? open : open.filter((pair) => likenessOf(pair) === likeness);
  const namesFor = (part: Support['part']) => (ids: readonly string[]) => {
    const labels = part === 'same-area' ? areaLabels : seatLabels[kind];
    return ids.flatMap((id) => {
      const node = labels.map((label) => findNode(snapshot, label, id)).find((found) => found >= 0);
      return node === undefined ? [] : [nameOf(snapshot, node)];
    });
  };
  const shown = (pair: Placed): Candidate => ({
    a: shownBody(snapshot, kind, pair.nodeA),
    b: shownBody(snapshot, kind, pair.nodeB),
    relation: pair.relation,
    score: pair.score,
    for: pair.supports.map((each) => ({
      part: each.part,
      text: supportText(each, namesFor(each.part)),
      effect: each.effect,
    })),
    against: pair.objections.map((each) => ({ part: each.part, text: objectionText(each), effect: each.effect })),
    keep: relationsAt(snapshot, pair.nodeB) > relationsAt(snapshot, pair.nodeA) ? pair.b : pair.a,
    likeness: likenessOf(pair),
    alike: alike.get(likenessOf(pair))!,
  });
  return {
    revision: snapshot.revision,
    total: wanted.length,
    pairs: wanted.slice(offset, offset + limit).map(shown),
    truncated: wanted.length > offset + limit,
  };
};
