import type { Edit, Scenario } from '#contract/scenarios';
import type { ScopeQuery } from '#contract/scope';
import { evaluate } from './evaluate.ts';

type Merge = Extract<Edit, { kind: 'merge' }>;

/** More directions than this are too many to try. */
const mostTried = 4;

/** The lower, the better: ground that is left without a type first, then hours a year. */
const costOf = ({ warnings, before, after }: Scenario): readonly [number, number] => {
  const added = (of: 'low' | 'high') => (after.hours[of] ?? 0) - (before.hours[of] ?? 0);
  return [Number(warnings.some(({ kind }) => kind === 'coverage-lost')), added('low') + added('high')];
};

/**
 * A merge in its best direction: of those that leave no ground without a type, the one that saves most hours; the first
 * of those equally good. One that says its direction, or has many, stays as it is.
 */
export const inBestDirection = async (merge: Merge, scope: ScopeQuery): Promise<Edit> => {
  const { partnerships } = merge;
  if (merge.into !== undefined || partnerships.length > mostTried) return merge;
  const tried = await Promise.all(
    partnerships.map(async (into) => {
      const { scenario } = await evaluate([{ ...merge, into }], scope);
      return scenario && { into, cost: costOf(scenario) };
    }),
  );
  const [best] = tried.filter((each) => each !== null).sort((a, b) => a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1]);
  return best === undefined || best.into === partnerships[0] ? merge : { ...merge, into: best.into };
};
