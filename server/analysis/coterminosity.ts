/**
 * How the areas of two kinds lie to each other, counted in the units they are made of. Shared units are counted over
 * lists of the areas that each unit lies in: pairs that share nothing are never looked at.
 */
import { type AreaRelation, nearMissShare } from '#contract/coterminosity';
import { type AreaLevels, areaLevels } from './area-levels.ts';
import { groupByKey, type NumberLists } from './columns.ts';
import { isInScope } from './scope.ts';
import { nodesOf, wordPlace } from './snapshot.ts';
import type { View } from './view.ts';

/** Two areas by place that share a unit. */
export interface AreaPair {
  readonly a: number;
  readonly b: number;
  readonly relation: AreaRelation;
  readonly shared: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

export interface Coterminosity {
  /** By ids of `a`, then `b`. */
  readonly pairs: readonly AreaPair[];
  /** By ids too; each pair stands for two areas that cannot be compared. */
  readonly unknown: { readonly total: number; readonly first: readonly (readonly [number, number])[] };
  readonly isUnknown: (a: number, b: number) => boolean;
  /** Whether an area of the one kind cannot be compared with some of the other. */
  readonly isUnknownToSome: { readonly a: (area: number) => boolean; readonly b: (area: number) => boolean };
  /** The units in which two areas that meet are compared, ascending. */
  readonly unitsOf: (pair: Pick<AreaPair, 'a' | 'b'>) => readonly [readonly number[], readonly number[]];
  readonly areasA: readonly number[];
  readonly areasB: readonly number[];
}

const relationOf = (onlyA: number, onlyB: number): AreaRelation => {
  if (onlyA === 0) return onlyB === 0 ? 'coterminous' : 'within';
  return onlyB === 0 ? 'contains' : 'overlaps';
};

/** Areas of a kind in scope, ascending. */
export const areasOfKind = ({ snapshot, scope }: View, kind: string): number[] => {
  const word = wordPlace(snapshot, kind);
  return [...nodesOf(snapshot, 'Boundary')].filter(
    (area) => snapshot.nodes.types[area] === word && isInScope(snapshot, scope, area),
  );
};

/** Which of some areas each unit lies in, by the area's index. */
const areasByUnit = ({ unitsAt }: AreaLevels, level: number, areas: readonly number[], nodes: number): NumberLists => {
  const units: number[] = [];
  const indexes: number[] = [];
  for (const [index, area] of areas.entries()) {
    for (const unit of unitsAt(level, area) ?? []) {
      units.push(unit);
      indexes.push(index);
    }
  }
  const { offsets, values } = groupByKey(Int32Array.from(units), nodes);
  return { offsets, values: values.map((place) => indexes[place]!) };
};

/** The pairs that share a unit at the level at which the two are compared. */
const pairsByUnits = (
  levels: AreaLevels,
  areasA: readonly number[],
  areasB: readonly number[],
  nodes: number,
): AreaPair[] => {
  const lists = Array.from({ length: levels.levels }, (_, level) => areasByUnit(levels, level, areasB, nodes));
  const counts = new Int32Array(areasB.length);
  return areasA.flatMap((a) => {
    const found: AreaPair[] = [];
    for (const [level, inAreas] of lists.entries()) {
      const units = levels.unitsAt(level, a) ?? [];
      const met: number[] = [];
      for (const unit of units) {
        for (let place = inAreas.offsets[unit]!; place < inAreas.offsets[unit + 1]!; place += 1) {
          const index = inAreas.values[place]!;
          if (counts[index] === 0) met.push(index);
          counts[index]! += 1;
        }
      }
      for (const index of met) {
        const b = areasB[index]!;
        const shared = counts[index]!;
        counts[index] = 0;
        // Of one kind each pair stands once.
        if (levels.levelOf(a, b) !== level || (areasA === areasB && a >= b)) continue;
        const onlyA = units.length - shared;
        const onlyB = levels.unitsAt(level, b)!.length - shared;
        found.push({ a, b, relation: relationOf(onlyA, onlyB), shared, onlyA, onlyB });
      }
    }
    return found.sort((x, y) => x.b - y.b);
  });
};

/** Pairs that cannot be compared: worked out once for areas that are alike in that, and counted. */
const unknownPairs = (
  { levelOf, signatureOf }: AreaLevels,
  areasA: readonly number[],
  areasB: readonly number[],
  limit: number,
): Coterminosity['unknown'] => {
  const bySignature = new Map<number, readonly number[]>();
  const first: (readonly [number, number])[] = [];
  let total = 0;
  for (const a of areasA) {
    const signature = signatureOf(a);
    const known = bySignature.get(signature) ?? areasB.filter((b) => levelOf(a, b) < 0);
    bySignature.set(signature, known);
    const own = areasA === areasB ? known.filter((b) => b > a) : known;
    total += own.length;
    for (let place = 0; place < own.length && first.length < limit; place += 1) first.push([a, own[place]!]);
  }
  return { total, first };
};

/** Whether some of other areas cannot be compared with one: worked out once for those that are alike in that. */
const unknownToSome = ({ levelOf, signatureOf }: AreaLevels, others: readonly number[]) => {
  const bySignature = new Map<number, boolean>();
  return (area: number): boolean => {
    const signature = signatureOf(area);
    const known = bySignature.get(signature) ?? others.some((other) => levelOf(area, other) < 0);
    bySignature.set(signature, known);
    return known;
  };
};

/** Every pair of areas of two kinds that meet, and those that cannot be compared, the first `limit` of them. */
export const compareAreas = (view: View, kindA: string, kindB: string, limit: number): Coterminosity => {
  const { snapshot } = view;
  const areasA = areasOfKind(view, kindA);
  const areasB = kindA === kindB ? areasA : areasOfKind(view, kindB);
  const areas = kindA === kindB ? areasA : [...areasA, ...areasB];
  const levels = areaLevels(view, areas, kindA === kindB ? wordPlace(snapshot, kindA) : null);
  return {
    pairs: pairsByUnits(levels, areasA, areasB, snapshot.nodes.length),
    unknown: unknownPairs(levels, areasA, areasB, limit),
    isUnknown: (a, b) => levels.levelOf(a, b) < 0,
    isUnknownToSome: { a: unknownToSome(levels, areasB), b: unknownToSome(levels, areasA) },
    unitsOf: ({ a, b }) => {
      const level = levels.levelOf(a, b);
      return [levels.unitsAt(level, a) ?? [], levels.unitsAt(level, b) ?? []];
    },
    areasA,
    areasB,
  };
};

export interface NearMiss {
  readonly a: number;
  readonly b: number;
  /** Units in one of the two alone ÷ units in either. */
  readonly astray: number;
}

/** Units of a pair in one of the two alone ÷ units in either. */
export const shareAstray = ({ shared, onlyA, onlyB }: AreaPair): number => (onlyA + onlyB) / (shared + onlyA + onlyB);

export const isNearMiss = (pair: AreaPair): boolean => shareAstray(pair) > 0 && shareAstray(pair) <= nearMissShare;

/** Pairs that a few units keep from being coterminous, the fewest first. */
export const nearMisses = (pairs: readonly AreaPair[]): NearMiss[] =>
  pairs
    .filter(isNearMiss)
    .map((pair) => ({ a: pair.a, b: pair.b, astray: shareAstray(pair) }))
    .sort((x, y) => x.astray - y.astray);

export interface Straddling {
  readonly area: number;
  readonly across: readonly number[];
}

/** Areas that lie across two or more of the other kind, within none of them, and go beyond at least one. */
export const straddlingAreas = (pairs: readonly AreaPair[]): Straddling[] => {
  const across = new Map<number, { readonly others: number[]; beyond: boolean; within: boolean }>();
  const add = (area: number, other: number, overlaps: boolean, within: boolean) => {
    const known = across.get(area) ?? { others: [], beyond: false, within: false };
    known.others.push(other);
    known.beyond ||= overlaps;
    known.within ||= within;
    across.set(area, known);
  };
  for (const { a, b, relation } of pairs) {
    add(a, b, relation === 'overlaps', relation === 'within' || relation === 'coterminous');
    add(b, a, relation === 'overlaps', relation === 'contains' || relation === 'coterminous');
  }
  return [...across]
    .filter(([, { others, beyond, within }]) => others.length > 1 && beyond && !within)
    .map(([area, { others }]) => ({ area, across: others.sort((x, y) => x - y) }))
    .sort((x, y) => x.area - y.area);
};
