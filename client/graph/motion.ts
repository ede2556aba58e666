/** How the picture gets from one state to the next: camera and nodes move together, in the same time and manner. */
import type { Point } from './hashed-position.ts';
import type { Places } from './layout-input.ts';

export const motionMs = 200;

/** Slow at both ends; from 0 to 1. */
export const easeInOut = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

/** Moves of less than this, in units, are not worth a frame. */
const leastMove = 0.5;

export interface Move {
  readonly from: Point;
  readonly to: Point;
}

/** What stands elsewhere than before, by key. A newcomer begins where it ends, so it does not move. */
export const movesBetween = (before: Places, after: Places): ReadonlyMap<string, Move> =>
  new Map(
    [...after].flatMap(([key, to]) => {
      const from = before.get(key);
      return from && Math.hypot(to.x - from.x, to.y - from.y) >= leastMove ? [[key, { from, to }] as const] : [];
    }),
  );

/** Where a move has got to at a share of its time. */
export const pointAt = ({ from, to }: Move, share: number): Point => {
  const done = easeInOut(Math.min(1, Math.max(0, share)));
  return { x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done };
};
