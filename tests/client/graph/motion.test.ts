import { describe, expect, test } from 'vitest';
import { easeInOut, movesBetween, pointAt } from '../../../client/graph/motion.ts';

const here = { x: 0, y: 0 };
const there = { x: 100, y: -40 };

describe('what moves', () => {
  test('is what stands elsewhere than before, from there to here', () => {
    const moves = movesBetween(new Map([['a', here]]), new Map([['a', there]]));
    expect(moves.get('a')).toEqual({ from: here, to: there });
  });

  test('is no newcomer, nobody who left, and nobody who stays', () => {
    const before = new Map([
      ['stays', here],
      ['left', here],
    ]);
    const after = new Map([
      ['stays', { x: 0.2, y: 0 }],
      ['newcomer', there],
    ]);
    expect(movesBetween(before, after).size).toBe(0);
  });
});

describe('on its way', () => {
  const move = { from: here, to: there };

  test('it begins where it was and ends exactly where it belongs, also when time runs over', () => {
    expect(pointAt(move, 0)).toEqual(here);
    expect(pointAt(move, 1)).toEqual(there);
    expect(pointAt(move, 1.3)).toEqual(there);
    expect(pointAt(move, -0.1)).toEqual(here);
  });

  test('it goes straight, slow at both ends, and is half way at half time', () => {
    expect(pointAt(move, 0.5)).toEqual({ x: 50, y: -20 });
    const steps = [0, 0.25, 0.5, 0.75, 1].map(easeInOut);
    const gains = steps.slice(1).map((step, index) => step - steps[index]!);
    expect(gains[0]).toBeLessThan(gains[1]!);
    expect(gains[3]).toBeLessThan(gains[2]!);
    for (const gain of gains) expect(gain).toBeGreaterThan(0);
  });
});
