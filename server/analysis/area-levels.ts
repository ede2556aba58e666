/**
 * At what level areas can be compared. Level 0 is their base units, for areas known to be made of nothing else; each
 * further level is a kind of area, the finest first, for areas that every step down to that kind says is complete.
 */
import { byCodePoint } from './code-points.ts';
import { groundOfArea, partsOf } from './ground.ts';
import { wordOf } from './snapshot.ts';
import type { View } from './view.ts';

/** What areas are made of, level by level. */
export interface AreaLevels {
  readonly levels: number;
  /** The units of an area at a level, ascending; null where it is not known to be made of them. */
  readonly unitsAt: (level: number, area: number) => readonly number[] | null;
  /** The first level at which two areas can be compared; −1 where there is none. */
  readonly levelOf: (a: number, b: number) => number;
  /** Equal for areas that can be compared with the same others at the same levels. */
  readonly signatureOf: (area: number) => number;
}

type UnitsByKind = ReadonlyMap<number, readonly number[]>;

/** The units of an area in every kind in which it is complete, and how many steps its parts go down. */
const kindsOf = ({ snapshot, scope }: View) => {
  const { nodes } = snapshot;
  const known = new Map<number, { units: UnitsByKind; height: number }>();
  const find = (area: number): { units: UnitsByKind; height: number } => {
    const found = known.get(area);
    if (found) return found;
    const kind = nodes.types[area]!;
    const own: UnitsByKind = new Map([[kind, [area]]]);
    // Until it is worked out an area stands for itself, so that areas within each other in a circle come to an end.
    known.set(area, { units: own, height: 0 });
    const parts = partsOf(snapshot, scope, area);
    if (parts.length === 0) return known.get(area)!;
    const below = parts.map(find);
    const shared = [...below[0]!.units.keys()].filter(
      (each) => each !== kind && below.every(({ units }) => units.has(each)),
    );
    const made = shared.map(
      (each) => [each, [...new Set(below.flatMap(({ units }) => units.get(each)!))].sort((a, b) => a - b)] as const,
    );
    const result = {
      units: new Map([...own, ...(nodes.complete[area] === 1 ? made : [])]),
      height: 1 + Math.max(...below.map(({ height }) => height)),
    };
    known.set(area, result);
    return result;
  };
  return find;
};

interface Ladder {
  /** The kinds of its base units, where it is known to be made of nothing else. */
  readonly baseKinds: ReadonlySet<number> | null;
  readonly units: UnitsByKind;
}

const meets = (a: ReadonlySet<number> | null, b: ReadonlySet<number> | null): boolean =>
  a !== null && b !== null && [...a].some((kind) => b.has(kind));

/** Numbers what is alike. */
const signatures = (areas: readonly number[], wordsOf: (area: number) => string) => {
  const numbersByWords = new Map<string, number>();
  const examples: number[] = [];
  const numbers = new Map<number, number>();
  for (const area of areas) {
    const words = wordsOf(area);
    if (!numbersByWords.has(words)) numbersByWords.set(words, examples.push(area) - 1);
    numbers.set(area, numbersByWords.get(words)!);
  }
  return { examples, signatureOf: (area: number) => numbers.get(area)! };
};

/**
 * The levels at which some areas can be compared.
 *
 * @param own a kind of which all the areas are: of two of these it says nothing that they are two.
 */
export const areaLevels = (view: View, areas: readonly number[], own: number | null): AreaLevels => {
  const { snapshot, scope } = view;
  const { types } = snapshot.nodes;
  const grounds = new Map(areas.map((area) => [area, groundOfArea(snapshot, scope, area)]));
  const baseKinds = new Map(
    areas.map((area) => {
      const { units, complete } = grounds.get(area)!;
      return [area, complete ? new Set(units.map((unit) => types[unit]!)) : null];
    }),
  );
  const byBase = signatures(areas, (area) => [...(baseKinds.get(area) ?? ['not known'])].sort().join());
  const allByBase = byBase.examples.every((a) =>
    byBase.examples.every((b) => meets(baseKinds.get(a)!, baseKinds.get(b)!)),
  );
  if (allByBase)
    return { levels: 1, unitsAt: (_, area) => grounds.get(area)!.units, levelOf: () => 0, signatureOf: () => 0 };

  const kinds = kindsOf(view);
  const heights = new Map<number, number>();
  const ladders = new Map<number, Ladder>();
  for (const area of areas) {
    const { units } = kinds(area);
    ladders.set(area, { baseKinds: baseKinds.get(area)!, units });
    for (const [kind, members] of units) {
      const height = Math.max(...members.map((unit) => kinds(unit).height));
      heights.set(kind, Math.max(height, heights.get(kind) ?? 0));
    }
  }
  // The finest kind is the one whose areas have the fewest steps below them.
  const finest = [...heights.keys()]
    .filter((kind) => kind !== own)
    .sort(
      (a, b) => heights.get(a)! - heights.get(b)! || byCodePoint(wordOf(snapshot, a) ?? '', wordOf(snapshot, b) ?? ''),
    );
  const { examples, signatureOf } = signatures(areas, (area) => {
    const ladder = ladders.get(area)!;
    return `${byBase.signatureOf(area)} ${finest.filter((kind) => ladder.units.has(kind)).join()}`;
  });
  const compare = (a: Ladder, b: Ladder): number => {
    if (meets(a.baseKinds, b.baseKinds)) return 0;
    const kind = finest.findIndex((each) => a.units.has(each) && b.units.has(each));
    return kind < 0 ? -1 : kind + 1;
  };
  const table = examples.map((a) => examples.map((b) => compare(ladders.get(a)!, ladders.get(b)!)));
  return {
    levels: 1 + finest.length,
    unitsAt: (level, area) => {
      if (level === 0) return baseKinds.get(area) ? grounds.get(area)!.units : null;
      return ladders.get(area)!.units.get(finest[level - 1]!) ?? null;
    },
    levelOf: (a, b) => table[signatureOf(a)]![signatureOf(b)]!,
    signatureOf,
  };
};
