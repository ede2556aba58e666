import type { LayoutPositions } from './layout-positions.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

export interface OverlapOptions {
  readonly radii: Float64Array;
  /** Least free space between two discs, in units. */
  readonly gap: number;
  /** 1 where a node may not be moved. */
  readonly fixed: Uint8Array;
  readonly passes: number;
}

/**
 * Pushes overlapping discs apart, in place, half each, until none overlap or the passes are used up. A grid of cells
 * as wide as the largest disc keeps a pass linear. The order is that of the arrays, so the result is repeatable.
 */
export const removeOverlap = ({ x, y }: LayoutPositions, { radii, gap, fixed, passes }: OverlapOptions): void => {
  const cell = 2 * radii.reduce((largest, radius) => Math.max(largest, radius), 1) + gap;
  for (let pass = 0; pass < passes; pass++) {
    const cells = new Map<string, number[]>();
    let moved = false;
    for (let one = 0; one < x.length; one++) {
      const column = Math.floor(x[one]! / cell);
      const row = Math.floor(y[one]! / cell);
      for (let dc = -1; dc <= 1; dc++) {
        for (let dr = -1; dr <= 1; dr++) {
          for (const other of cells.get(`${column + dc} ${row + dr}`) ?? []) {
            moved = separate(x, y, one, other, radii[one]! + radii[other]! + gap, fixed) || moved;
          }
        }
      }
      const home = `${column} ${row}`;
      const there = cells.get(home);
      if (there) there.push(one);
      else cells.set(home, [one]);
    }
    if (!moved) return;
  }
};

const separate = (
  x: Float64Array,
  y: Float64Array,
  one: number,
  other: number,
  distance: number,
  fixed: Uint8Array,
): boolean => {
  let dx = x[one]! - x[other]!;
  let dy = y[one]! - y[other]!;
  let apart = Math.hypot(dx, dy);
  if (apart >= distance - 1e-6 || (fixed[one] && fixed[other])) return false;
  if (apart < 1e-6) {
    dx = Math.cos(one * goldenAngle);
    dy = Math.sin(one * goldenAngle);
    apart = 1;
  }
  const lacking = distance - Math.hypot(x[one]! - x[other]!, y[one]! - y[other]!);
  const shareOne = fixed[one] ? 0 : fixed[other] ? 1 : 0.5;
  x[one]! += (dx / apart) * lacking * shareOne;
  y[one]! += (dy / apart) * lacking * shareOne;
  x[other]! -= (dx / apart) * lacking * (1 - shareOne);
  y[other]! -= (dy / apart) * lacking * (1 - shareOne);
  return true;
};
