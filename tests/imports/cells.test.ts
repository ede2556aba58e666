/** Cells that hold several values, or would be formulas. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralised, restored } from '#contract/formula-cell';
import { joinValues, splitValues } from '../../server/imports/plural-cell.ts';

const seed = 5;
const marked = fc.string({ unit: fc.constantFrom('|', '\\', 'a', ' ', "'", '=', '-', '@', '+', '\t', '1', '.') });

describe('several values in a cell', () => {
  it('are parted by bars, and a bar inside one is written with a backslash', () => {
    expect(splitValues('a|b||c')).toEqual(['a', 'b', '', 'c']);
    expect(splitValues('a\\|b|c\\\\|d')).toEqual(['a|b', 'c\\', 'd']);
    expect(splitValues('C:\\x|\\u0041\\')).toEqual(['C:\\x', '\\u0041\\']);
  });

  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1 }), (values) => {
        expect(splitValues(joinValues(values))).toEqual(values);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

describe('a cell that would be a formula', () => {
  it.each([
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['-5 per cent', "'-5 per cent"],
    ['-5', '-5'],
    ['-0.25', '-0.25'],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
  ])('%j is written %j', (cell, written) => {
    expect(neutralised(cell)).toBe(written);
    expect(restored(written)).toBe(cell);
  });

  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(marked, (cell) => {
        expect(restored(neutralised(cell))).toBe(cell);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
