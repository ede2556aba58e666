/** The matrix of systems: what a cell says. */
import { type AreaStanding, type AreaSystem, areaStandings, type SystemPair } from '#contract/area-systems';

export interface SystemsCell {
  readonly pair: SystemPair;
  /** In the order of standings, those that some area has. */
  readonly told: readonly { readonly standing: AreaStanding; readonly areas: number; readonly units: number }[];
}

/** What is said of the areas of one kind against another; null for a kind against itself. */
export const systemsCell = (pairs: readonly SystemPair[]): ((a: string, b: string) => SystemsCell | null) => {
  const known = new Map(pairs.map((pair) => [JSON.stringify([pair.a, pair.b]), pair]));
  return (a, b) => {
    const pair = known.get(JSON.stringify([a, b]));
    if (pair === undefined) return null;
    const told = areaStandings
      .map((standing) => ({ standing, ...pair.standings[standing] }))
      .filter(({ areas }) => areas > 0);
    return { pair, told };
  };
};

/** The whole of which the shares of a cell are. */
export const systemOf = (systems: readonly AreaSystem[], kind: string): AreaSystem | undefined =>
  systems.find((system) => system.kind === kind);

/** Kinds of which it is known how at least one area lies to areas of another kind, and those of which nothing is. */
export const byKnown = (
  systems: readonly AreaSystem[],
  pairs: readonly SystemPair[],
): { readonly known: readonly AreaSystem[]; readonly unknown: readonly AreaSystem[] } => {
  const placed = new Set(
    pairs
      .filter(({ standings }) =>
        areaStandings.some((standing) => standing !== 'unknown' && standings[standing].areas > 0),
      )
      .flatMap(({ a, b }) => [a, b]),
  );
  return {
    known: systems.filter(({ kind }) => placed.has(kind)),
    unknown: systems.filter(({ kind }) => !placed.has(kind)),
  };
};
