/** The answer to `/api/misfits`: areas that lie across each other or nearly match, and which units are in question. */
import { type Mend, type Misfit, mostNamed } from '#contract/misfits';
import { type AreaPair, type Coterminosity, compareAreas, isNearMiss, shareAstray } from '../coterminosity.ts';
import { coversByArea } from '../coverage.ts';
import { onceFor } from '../once-for.ts';
import { idOf, nameOf, type Snapshot } from '../snapshot.ts';
import { inScope, isViewed, type View } from '../view.ts';

export interface MisfitsQuery {
  readonly kinds: readonly [string, string];
  readonly limit: number;
}

interface Question {
  readonly mend: Mend;
  readonly units: readonly { readonly unit: number; readonly in: 'a' | 'b' | 'both' }[];
}

/** The fewest units without which two areas would lie within each other or apart; of a near miss, be the same. */
export const inQuestion = (pair: AreaPair, unitsOf: Coterminosity['unitsOf']): Question => {
  const [a, b] = unitsOf(pair);
  const [ofA, ofB] = [new Set(a), new Set(b)];
  const onlyA = a.filter((unit) => !ofB.has(unit)).map((unit) => ({ unit, in: 'a' as const }));
  const onlyB = b.filter((unit) => !ofA.has(unit)).map((unit) => ({ unit, in: 'b' as const }));
  const both = a.filter((unit) => ofB.has(unit)).map((unit) => ({ unit, in: 'both' as const }));
  if (isNearMiss(pair)) return { mend: 'coterminous', units: [...onlyA, ...onlyB] };
  const ways: readonly Question[] = [
    { mend: 'apart', units: both },
    { mend: 'within', units: onlyA },
    { mend: 'contains', units: onlyB },
  ];
  return ways.reduce((fewest, way) => (way.units.length < fewest.units.length ? way : fewest));
};

const named = (snapshot: Snapshot, node: number) => ({ id: idOf(snapshot, node), name: nameOf(snapshot, node) });

const listed = (snapshot: Snapshot, partnerships: readonly number[]) => ({
  total: partnerships.length,
  first: partnerships.slice(0, mostNamed).map((each) => named(snapshot, each)),
});

/** Partnerships in view that cover an area by its name. */
const onArea = (view: View, area: number): number[] => {
  const found = inScope(view, 'COVERS', 'reaching', area).map((place) => view.snapshot.relations.from[place]!);
  return [...new Set(found)].filter((each) => isViewed(view.scope, each)).sort((a, b) => a - b);
};

/** Partnerships whose ground shares a base unit with a unit. */
const onUnit = (view: View, unit: number): number[] => {
  const cover = coversByArea(view).get(unit);
  return cover ? [...cover.full, ...cover.part].sort((a, b) => a - b) : [];
};

const misfit = (view: View, pair: AreaPair, unitsOf: Coterminosity['unitsOf']): Misfit => {
  const { snapshot } = view;
  const { mend, units } = inQuestion(pair, unitsOf);
  const { a, b, ...rest } = pair;
  return {
    ...rest,
    a: { ...named(snapshot, a), partnerships: listed(snapshot, onArea(view, a)) },
    b: { ...named(snapshot, b), partnerships: listed(snapshot, onArea(view, b)) },
    astray: shareAstray(pair),
    near: isNearMiss(pair),
    mend,
    units: units.length,
    firstUnits: units.slice(0, mostNamed).map(({ unit, in: where }) => ({
      ...named(snapshot, unit),
      in: where,
      partnerships: listed(snapshot, onUnit(view, unit)),
    })),
  };
};

const compare = (view: View, kinds: readonly [string, string]) => {
  const { pairs, unitsOf } = compareAreas(view, ...kinds, 0);
  const found = pairs
    .filter((pair) => pair.relation === 'overlaps' || isNearMiss(pair))
    .sort((x, y) => shareAstray(x) - shareAstray(y));
  return { found, unitsOf };
};

/** By kinds. */
const kept = onceFor((_: View) => new Map<string, ReturnType<typeof compare>>());

export const answerMisfits = (view: View, { kinds, limit }: MisfitsQuery) => {
  const key = JSON.stringify(kinds);
  const { found, unitsOf } = kept(view).get(key) ?? compare(view, kinds);
  kept(view).set(key, { found, unitsOf });
  return {
    revision: view.snapshot.revision,
    total: found.length,
    nearMisses: found.filter(isNearMiss).length,
    misfits: found.slice(0, limit).map((pair) => misfit(view, pair, unitsOf)),
    truncated: found.length > limit,
  };
};
