/** How the figures of a group of peers spread: each figure with how many have it, quartiles and median. */
import { percentile } from '../load/peers.ts';

/** As many as a strip a few hundred pixels wide can show apart. */
const mostSteps = 240;

export interface Spread {
  readonly known: number;
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
  readonly figures: [number, number][];
  readonly gathered: boolean;
}

const counted = (sorted: Float64Array, step: (figure: number) => number): [number, number][] => {
  const figures: [number, number][] = [];
  for (const figure of sorted) {
    const at = step(figure);
    const last = figures.at(-1);
    if (last && last[0] === at) last[1] += 1;
    else figures.push([at, 1]);
  }
  return figures;
};

/** @param values NaN where it is not known of one. */
export const spreadOf = (values: Iterable<number>): Spread => {
  const sorted = Float64Array.from([...values].filter((value) => !Number.isNaN(value))).sort();
  const known = sorted.length;
  if (known === 0) return { known, lower: null, median: null, upper: null, figures: [], gathered: false };
  const quartile = (share: number) => percentile(sorted, share);
  const exact = counted(sorted, (figure) => figure);
  const least = sorted[0]!;
  const step = (sorted[known - 1]! - least) / mostSteps;
  const gathered = exact.length > mostSteps;
  return {
    known,
    lower: quartile(0.25),
    median: quartile(0.5),
    upper: quartile(0.75),
    figures: gathered ? counted(sorted, (figure) => least + Math.round((figure - least) / step) * step) : exact,
    gathered,
  };
};
