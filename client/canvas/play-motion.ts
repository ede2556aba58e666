import { motionMs } from '../graph/motion.ts';

const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');

/** True where the reader has asked for no motion. */
export const isStill = (): boolean => stillness.matches;

/**
 * Calls back once a frame with the share of the time that has passed, the last time with 1.
 * @returns stops it where it is
 */
export const playMotion = (onFrame: (share: number) => void): (() => void) => {
  let start: number | null = null;
  let next = 0;
  const step = (now: number) => {
    start ??= now;
    const share = Math.min(1, (now - start) / motionMs);
    if (share < 1) next = requestAnimationFrame(step);
    onFrame(share);
  };
  next = requestAnimationFrame(step);
  return () => cancelAnimationFrame(next);
};
