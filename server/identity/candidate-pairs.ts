/**
 * Which of many bodies may be one, written in several ways. It only proposes: who decides, and what is done about it, is
 * not settled here. How it works and how well is told in `docs/methods/identity.md`.
 */
import { byCodePoint } from '../analysis/code-points.ts';
import { blocksBy, bodiesThatMeet } from './blocks.ts';
import { type Body, type CouncilRank, type KnownBody, type KnownName, knowBody } from './body.ts';
import { type Commonness, type NameLikeness, type NamePart, nameLikeness } from './name-likeness.ts';
import { endedBefore, type Objection, objections } from './objections.ts';

/** The least score at which a pair is shown as a candidate; chosen in `docs/methods/identity.md`. */
export const shownFrom = 0.7;

/** Something that speaks for one body: the share of the doubt that it takes away, above 0 and at most 1. */
export interface Support {
  readonly part: NamePart | 'same-area' | 'shared-seats';
  readonly effect: number;
  /** The names compared, as written; or the ids of the areas or partnerships in common. */
  readonly said: readonly string[];
}

/** Two bodies that may be one, or of which one may have succeeded the other: that is no reason to merge them. */
export interface CandidatePair {
  /** The id that sorts first by code point; of successors, too. */
  readonly a: string;
  readonly b: string;
  readonly relation: 'same' | 'a-before-b' | 'b-before-a';
  /** 0 to 1: one less all the doubt that is left by what speaks for it, times the effects of what speaks against it. */
  readonly score: number;
  readonly supports: readonly Support[];
  readonly objections: readonly Objection[];
}

const supportWeights = { sameArea: 0.2, sharedSeats: 0.4 } as const;

interface BestNames {
  readonly likeness: NameLikeness;
  readonly said: readonly [string, string];
}

const comesBefore = (one: BestNames, other: BestNames): boolean => {
  const byEffect = other.likeness.effect - one.likeness.effect;
  return (byEffect || byCodePoint(one.said[0], other.said[0]) || byCodePoint(one.said[1], other.said[1])) < 0;
};

/** The names of two that are the most alike. */
const bestNames = (a: KnownBody, b: KnownBody, commonness: Commonness): BestNames | null => {
  let best: BestNames | null = null;
  for (const ofA of a.names) {
    for (const ofB of b.names) {
      const likeness = nameLikeness(ofA, ofB, commonness);
      if (!likeness) continue;
      const found: BestNames = { likeness, said: [ofA.written, ofB.written] };
      if (!best || comesBefore(found, best)) best = found;
    }
  }
  return best;
};

/** East and West of one name are two bodies, whatever else they may be called. */
const differInModifier = ({ normal: a }: KnownName, { normal: b }: KnownName): boolean =>
  a.core.length > 0 &&
  [...a.core].sort().join(' ') === [...b.core].sort().join(' ') &&
  a.modifiers.join(' ') !== b.modifiers.join(' ');

const inCommon = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] =>
  [...new Set(a)].filter((id) => b.includes(id)).sort(byCodePoint);

const furtherSupports = (a: KnownBody, b: KnownBody): readonly Support[] => {
  const areas = inCommon(a.areas, b.areas);
  const boards = inCommon(a.boards, b.boards);
  const fewest = Math.min(new Set(a.boards).size, new Set(b.boards).size);
  const found: Support[] = [];
  if (areas.length > 0) found.push({ part: 'same-area', effect: supportWeights.sameArea, said: areas });
  // One more than there are: a single seat in common says little.
  if (boards.length > 0) {
    const effect = (supportWeights.sharedSeats * boards.length) / (fewest + 1);
    found.push({ part: 'shared-seats', effect, said: boards });
  }
  return found;
};

const relationOf = (a: KnownBody, b: KnownBody): CandidatePair['relation'] => {
  if (endedBefore(a, b)) return 'a-before-b';
  return endedBefore(b, a) ? 'b-before-a' : 'same';
};

const judge = (a: KnownBody, b: KnownBody, commonness: Commonness): CandidatePair | null => {
  if (differInModifier(a.names[0]!, b.names[0]!)) return null;
  const names = bestNames(a, b, commonness);
  if (!names) return null;
  const relation = relationOf(a, b);
  const supports = [{ ...names.likeness, said: names.said }, ...furtherSupports(a, b)];
  // What succeeds another is mostly of another rank or type: that is why it came.
  const against = objections(a, b).filter(({ part }) => relation === 'same' || part === 'different-kind');
  const doubt = supports.reduce((left, { effect }) => left * (1 - effect), 1);
  const score = against.reduce((left, { effect }) => left * effect, 1 - doubt);
  return { a: a.id, b: b.id, relation, score, supports, objections: against };
};

const commonnessAmong = (bodies: readonly KnownBody[]): Commonness => {
  const withWord = blocksBy(bodies, ({ normal }) => normal.core);
  const inFull = blocksBy(bodies, ({ initials }) => initials);
  const withPlace = blocksBy(bodies, ({ placeKey }) => [placeKey]);
  const ranked = (...ranks: readonly CouncilRank[]) =>
    blocksBy(bodies, ({ placeKey, councilRank }) => (ranks.includes(councilRank) ? [placeKey] : []));
  const withCounty = ranked('county');
  const withOther = ranked('other', 'unsaid');
  return {
    rarity: (word) => Math.log((bodies.length + 1) / (withWord.get(word)?.length ?? 1)),
    meanings: (abbreviation) => inFull.get(abbreviation)?.length ?? 0,
    hasSeveralCouncils: (placeKey) => withCounty.has(placeKey) && withOther.has(placeKey),
    isEstablished: (placeKey) => (withPlace.get(placeKey)?.length ?? 0) > 1,
  };
};

/**
 * Pairs of bodies that may be one, or predecessor and successor, by falling score, then by ids.
 * Ids must be unique. `least` is the least score of a pair that is told, 0 to 1.
 */
export const candidatePairs = (
  bodies: readonly Body[],
  { least = shownFrom }: { readonly least?: number } = {},
): readonly CandidatePair[] => {
  const known = [...bodies].sort((a, b) => byCodePoint(a.id, b.id)).map(knowBody);
  const commonness = commonnessAmong(known);
  const found: CandidatePair[] = [];
  for (const [place, others] of bodiesThatMeet(known)) {
    for (const other of others) {
      const pair = judge(known[place]!, known[other]!, commonness);
      if (pair && pair.score >= least) found.push(pair);
    }
  }
  return found.sort((x, y) => y.score - x.score || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b));
};
