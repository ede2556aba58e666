/** Which of very many things share a base unit with a ground, looked up by unit. */
import { addToList } from '../add-to-list.ts';

/**
 * @param things each with its base units; one without any meets nothing.
 * @returns the things that have one of some units at least.
 */
export const byUnit = (things: Iterable<readonly [thing: number, units: Iterable<number>]>) => {
  const withUnit = new Map<number, number[]>();
  for (const [thing, units] of things) for (const unit of units) addToList(withUnit, unit, thing);
  return (units: Iterable<number>): ReadonlySet<number> => {
    const met = new Set<number>();
    for (const unit of units) for (const thing of withUnit.get(unit) ?? []) met.add(thing);
    return met;
  };
};
