/** The plans of which none saves as many hours for as few seats: for each number of seats lost the best that was met. */
import type { Value } from './problem.ts';

export interface Plan {
  /** Numbers of steps, ascending. */
  readonly steps: readonly number[];
  readonly value: Value;
}

/** Hours that differ by less are the same: sums differ in their last digits by the order in which they are added. */
const rounding = 1e-6;

export class Front {
  private readonly bySeats = new Map<number, Plan>();

  /** Notes a plan; of equals the one with fewer steps is kept. @returns whether it is better than what was known for its seats. */
  note(plan: Plan): boolean {
    const known = this.bySeats.get(plan.value.seats);
    if (known) {
      const more = plan.value.hours - known.value.hours;
      if (more < -rounding || (more <= rounding && plan.steps.length >= known.steps.length)) return false;
    }
    this.bySeats.set(plan.value.seats, plan);
    return true;
  }

  /** By rising seats and hours, those that save nothing left out. */
  plans(): Plan[] {
    let best = rounding;
    return [...this.bySeats.values()]
      .sort((a, b) => a.value.seats - b.value.seats)
      .filter(({ value }) => {
        if (value.hours <= best + rounding) return false;
        best = value.hours;
        return true;
      });
  }
}

/**
 * The area that some plans have under them up to a number of seats, in hours × seats: greater for a front that saves more for
 * fewer. (Hypervolume: E. Zitzler, L. Thiele, "Multiobjective Evolutionary Algorithms", IEEE Transactions on Evolutionary
 * Computation 3/4, 1999.)
 */
export const hypervolume = (
  plans: readonly { readonly hours: number; readonly seats: number }[],
  mostSeats: number,
): number =>
  plans.reduce((area, { hours, seats }, index) => {
    const next = Math.min(plans[index + 1]?.seats ?? mostSeats, mostSeats);
    return area + hours * Math.max(0, next - Math.min(seats, mostSeats));
  }, 0);
