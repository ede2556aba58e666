/** Every set of steps that a problem allows, one by one: what a search is held against. */
import { Front, type Plan } from '../server/analysis/plan/front.ts';
import type { Problem } from '../server/analysis/plan/problem.ts';

/** The front of all plans. It takes 2 to the number of steps. */
export const bruteForce = ({ actions, worthOf }: Problem): Plan[] => {
  const front = new Front();
  const visit = (step: number, steps: readonly number[]): void => {
    if (step === actions.length) {
      const value = steps.length === 0 ? null : worthOf(steps);
      if (value) front.note({ steps, value });
      return;
    }
    visit(step + 1, steps);
    visit(step + 1, [...steps, step]);
  };
  visit(0, []);
  return front.plans();
};

/** A front in figures that can be held against another's. */
export const frontInFigures = (plans: readonly Plan[]): readonly (readonly [number, string])[] =>
  plans.map(({ value }) => [value.seats, value.hours.toFixed(3)] as const);
