/** The rules of a plan as the address holds them. */
import { keptCoverages, type PlanRules, protectedBodies } from '#contract/rationalisation';
import type { Own } from './own-parameters.ts';

const oneOf = <Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined =>
  words.find((word) => word === text);

const within = (text: string | undefined, least: number, most: number): number | undefined => {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
};

/** What the address says of them; the rest is as the server has it. */
export const readRules = ({ statutory, protect, cover, members, targets }: Own): Partial<PlanRules> => {
  const rules: Record<string, unknown> = {
    statutoryStay: statutory === 'no' ? false : undefined,
    nobodyLosesAll: oneOf(protectedBodies, protect),
    keepCoverage: oneOf(keptCoverages, cover),
    mostMembers: within(members, 3, 1_000),
    mostObjectives: within(targets, 1, 1_000),
  };
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)) as Partial<PlanRules>;
};

interface Plan {
  readonly seatsLost: number;
  readonly hoursSaved: { readonly middle: number };
}

/** The plan shown at first: where the front bends, farthest above the line from nothing to the largest. */
export const bendOf = <P extends Plan>(plans: readonly P[]): P | null => {
  const last = plans.at(-1);
  if (last === undefined) return null;
  const height = ({ seatsLost, hoursSaved }: P) =>
    hoursSaved.middle / Math.max(last.hoursSaved.middle, 1) - seatsLost / Math.max(last.seatsLost, 1);
  return plans.reduce((best, plan) => (height(plan) > height(best) ? plan : best), last);
};
