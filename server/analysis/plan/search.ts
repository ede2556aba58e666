/**
 * Searches for plans: greedily first, then by simulated annealing from plans on the front, each round with other weights of
 * hours against seats, with an archive of the best for each number of seats. `docs/methods/rationalisation.md` tells why.
 * (S. Bandyopadhyay, S. Saha, U. Maulik, K. Deb, "A Simulated Annealing-Based Multiobjective Optimization Algorithm: AMOSA",
 * IEEE Transactions on Evolutionary Computation 12/3, 2008; S. Kirkpatrick et al., Science 220, 1983.)
 */
import { Front, type Plan } from './front.ts';
import type { Problem, Value } from './problem.ts';

export interface SearchLimits {
  /** Draws numbers from 0 up to 1. */
  readonly draw: () => number;
  /** Milliseconds since any moment. */
  readonly clock: () => number;
  /** For greed, and again for annealing. */
  readonly mostMs: number;
  /** Plans that annealing tries at most. */
  readonly mostSteps: number;
}

export interface Searched {
  readonly front: Front;
  readonly greedy: readonly Plan[];
  readonly steps: number;
  readonly endedBy: 'time' | 'steps' | 'nothing to weigh';
}

const nothing: Value = { low: 0, high: 0, hours: 0, seats: 0 };
const roundSteps = 300;
const temperatures = { first: 0.08, last: 0.001 } as const;

const withStep = (steps: readonly number[], step: number): number[] => [...steps, step].sort((a, b) => a - b);
const without = (steps: readonly number[], step: number): number[] => steps.filter((each) => each !== step);

/** The best next step over and over: that which saves most hours for each seat. Every plan on the way is one. */
export const greedyPlans = ({ actions, worthOf }: Problem, isOver: () => boolean): Plan[] => {
  const plans: Plan[] = [];
  let current: Plan = { steps: [], value: nothing };
  const open = new Set(actions.keys());
  while (open.size > 0 && !isOver()) {
    let best: { readonly plan: Plan; readonly step: number; readonly worth: number } | null = null;
    for (const step of open) {
      const steps = withStep(current.steps, step);
      const value = worthOf(steps);
      if (value === null || value.hours <= current.value.hours) continue;
      // A step that costs no seat comes before all that do.
      const worth = (value.hours - current.value.hours) / Math.max(value.seats - current.value.seats, 1e-3);
      if (best === null || worth > best.worth) best = { plan: { steps, value }, step, worth };
    }
    if (best === null) break;
    current = best.plan;
    open.delete(best.step);
    plans.push(current);
  }
  return plans;
};

/** A plan one change away: a step more, a step less, or one for another. */
const neighbour = (steps: readonly number[], count: number, draw: () => number): number[] => {
  const step = Math.floor(draw() * count);
  if (steps.includes(step)) return without(steps, step);
  const kind = draw();
  if (steps.length > 0 && kind < 0.5) return withStep(without(steps, steps[Math.floor(draw() * steps.length)]!), step);
  return withStep(steps, step);
};

export const searchPlans = (problem: Problem, limits: SearchLimits): Searched => {
  const { draw, clock, mostMs, mostSteps } = limits;
  const { actions, worthOf } = problem;
  let start = clock();
  const isLate = () => clock() - start >= mostMs;
  const front = new Front();
  if (actions.length === 0) return { front, greedy: [], steps: 0, endedBy: 'nothing to weigh' };
  const greedy = greedyPlans(problem, isLate);
  for (const plan of greedy) front.note(plan);
  // Singles are the least that a plan can be, and where a round may begin.
  for (const step of actions.keys()) {
    if (isLate()) break;
    const value = worthOf([step]);
    if (value) front.note({ steps: [step], value });
  }
  const most = greedy.at(-1)?.value ?? nothing;
  // Annealing has time of its own: on a slow machine the steps of greed alone may take all that is given.
  start = clock();
  const scale = { hours: Math.max(most.hours, 1), seats: Math.max(most.seats, 1) };
  let tried = 0;
  while (tried < mostSteps && !isLate()) {
    const weight = draw();
    const energy = ({ hours, seats }: Value) => (1 - weight) * (seats / scale.seats) - weight * (hours / scale.hours);
    const plans = front.plans();
    const from = Math.floor(draw() * (plans.length + 1));
    let current: Plan = plans[from] ?? { steps: [], value: nothing };
    const cooling = (temperatures.last / temperatures.first) ** (1 / roundSteps);
    let temperature: number = temperatures.first;
    for (let step = 0; step < roundSteps && tried < mostSteps; step += 1) {
      tried += 1;
      if (isLate()) break;
      temperature *= cooling;
      const steps = neighbour(current.steps, actions.length, draw);
      const value = worthOf(steps);
      if (value === null) continue;
      const plan = { steps, value };
      front.note(plan);
      const worse = energy(value) - energy(current.value);
      if (worse <= 0 || draw() < Math.exp(-worse / temperature)) current = plan;
    }
  }
  return { front, greedy, steps: tried, endedBy: tried >= mostSteps ? 'steps' : 'time' };
};
