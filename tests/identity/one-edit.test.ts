import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit, withOneOut } from '../../server/identity/one-edit.ts';

describe('one edit', () => {
  it.each([
    ['abcd', 'abd', true],
    ['abcd', 'abcde', true],
    ['abcd', 'xabcd', true],
    ['abcd', 'abxd', true],
    ['abcd', 'acbd', true],
    ['abcd', 'abcd', false],
    ['abcd', 'badc', false],
    ['abcd', 'ab', false],
    ['', 'a', true],
  ])('lies between %j and %j: %j', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });

  it('always leaves something in common when a letter is taken out', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    let apart = 0;
    fc.assert(
      fc.property(text, text, (a, b) => {
        if (!isOneEdit(a, b)) return;
        apart += 1;
        const ofB = withOneOut(b);
        expect([...withOneOut(a)].some((left) => ofB.has(left))).toBe(true);
      }),
      { seed: 32, numRuns: 3000 },
    );
    expect(apart).toBeGreaterThan(50);
  });
});
