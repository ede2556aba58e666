/** What speaks against two bodies being one, apart from their names. */
import { firstDay, lastDay } from '../analysis/partial-dates.ts';
import type { KnownBody } from './body.ts';
import type { NormalName } from './normalise-name.ts';

export type ObjectionPart = 'different-kind' | 'different-rank' | 'different-tier' | 'different-type' | 'areas-apart';

/** What differs, as the one and the other have it, and what it leaves of the score: 0 to 1. */
export interface Objection {
  readonly part: ObjectionPart;
  readonly effect: number;
  readonly said: readonly [string, string];
}

const objectionWeights = {
  'different-kind': 0.3,
  'different-rank': 0.5,
  'different-tier': 0.65,
  'different-type': 0.9,
  'areas-apart': 0.85,
} as const;

const excludeEachOther = (a: NormalName, b: NormalName): boolean =>
  a.ranks.length > 0 && b.ranks.length > 0 && !a.ranks.some((rank) => b.ranks.includes(rank));

/** Types decide where both are known: the council of a unitary county is called one of a county. */
const differInRank = (a: KnownBody, b: KnownBody): boolean =>
  a.typeSays?.ranks.length && b.typeSays?.ranks.length
    ? excludeEachOther(a.typeSays, b.typeSays)
    : excludeEachOther(a.names[0]!.normal, b.names[0]!.normal);

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** What speaks against two bodies of like names. What is not known of either speaks against nothing. */
export const objections = (a: KnownBody, b: KnownBody): readonly Objection[] => {
  const found: Objection[] = [];
  const object = (part: ObjectionPart, ofA: string, ofB: string) =>
    found.push({ part, effect: objectionWeights[part], said: [ofA, ofB] });
  const [typeA = a.name, typeB = b.name] = [a.type, b.type];
  if (differ(a.typeSays?.kind ?? undefined, b.typeSays?.kind ?? undefined)) object('different-kind', typeA, typeB);
  else if (differInRank(a, b)) object('different-rank', typeA, typeB);
  else if (differ(a.type, b.type)) object('different-type', typeA, typeB);
  if (differ(a.tier, b.tier)) object('different-tier', a.tier!, b.tier!);
  if (a.areas?.length && b.areas?.length && !a.areas.some((area) => b.areas!.includes(area)))
    object('areas-apart', a.areas.join(', '), b.areas.join(', '));
  return found;
};

/** Whether one had surely ended before the other began; the day of handing over may be said of both. */
export const endedBefore = (earlier: KnownBody, later: KnownBody): boolean =>
  earlier.ended !== undefined && later.started !== undefined && lastDay(earlier.ended) <= firstDay(later.started);
