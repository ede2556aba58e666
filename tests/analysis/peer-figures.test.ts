import { describe, expect, it } from 'vitest';
import { createRandom } from '../../seed/generator/random.ts';
import { figuresOf } from '../../server/analysis/load/peers.ts';

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

describe('the figures of peers', () => {
  it('have the median, to the last bit', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = createRandom(`peers ${seed}`);
      const values = Array.from({ length: random.between(1, 12) }, () => random.between(0, 30) * 0.7);
      const { count, median } = figuresOf([...values, Number.NaN]);
      expect([count, median], values.join()).toEqual([values.length, middle(values)]);
    }
  });

  it('have a spread by the upper quartile', () => {
    expect(figuresOf([1, 2, 3, 5, 9]).spread).toBeCloseTo(1.4826 * (5 - 3), 12);
    // A quarter of the way from the third of four to the last.
    expect(figuresOf([1, 2, 4, 8]).spread).toBeCloseTo(1.4826 * (4 * 0.75 + 8 * 0.25 - 3), 12);
  });

  it('move neither with the lightest nor with the heaviest', () => {
    expect(figuresOf([0, 0, 10, 14, 900])).toEqual({ ...figuresOf([9, 9, 10, 14, 18]), second: 14 });
  });

  it('are not known of none', () => {
    expect(figuresOf([Number.NaN])).toEqual({ count: 0, median: Number.NaN, spread: Number.NaN, second: Number.NaN });
  });
});
