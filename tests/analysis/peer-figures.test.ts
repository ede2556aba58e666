import { describe, expect, it } from 'vitest';
import { createRandom } from '../../seed/generator/random.ts';
import { figuresOf } from '../../server/analysis/load/peers.ts';

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

describe('the figures of peers', () => {
  it('have the median, and the median of the deviations from it, to the last bit', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = createRandom(`peers ${seed}`);
      const values = Array.from({ length: random.between(1, 12) }, () => random.between(0, 30) * 0.7);
      const median = middle(values);
      const { count, median: told, spread } = figuresOf([...values, Number.NaN]);
      expect([count, told]).toEqual([values.length, median]);
      expect(spread, values.join()).toBe(1.4826 * middle(values.map((value) => Math.abs(value - median))));
    }
  });

  it('are not known of none', () => {
    expect(figuresOf([Number.NaN])).toEqual({ count: 0, median: Number.NaN, spread: Number.NaN, second: Number.NaN });
  });
});
