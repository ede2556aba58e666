import type { Paper } from './paper.ts';

/** Whether one partnership is part of another on paper, through any number of steps. */
export const isPartOf = (paper: Paper, part: number, whole: number, seen = new Set<number>()): boolean =>
  paper.relations('PART_OF', 'leaving', part).some(({ to }) => {
    if (to === whole) return true;
    if (seen.has(to)) return false;
    seen.add(to);
    return isPartOf(paper, to, whole, seen);
  });
