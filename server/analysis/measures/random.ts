/** Chance that is the same in every run: equal seeds give equal draws. */

/** A drawer of numbers from 0 up to 1. (G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8/14, 2003.) */
export const drawing = (seed: number): (() => number) => {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

/** The numbers from 0 up to a length, in an order drawn by chance. */
export const shuffled = (length: number, draw: () => number): Int32Array => {
  const order = Int32Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = Math.floor(draw() * (index + 1));
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
  return order;
};
