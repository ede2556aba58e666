import { describe, expect, it } from 'vitest';
import { requireParameters, sizesOf } from '../../server/console/check-parameters.ts';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const list = (length: number) => Array.from({ length }, () => 1);

describe('parameters', () => {
  it.each([
    ['more values than are taken', { x: list(10_000) }, /params holds 10001 values: 10000 are the most/],
    ['more in maps and lists together', { x: { a: list(5_000), b: list(5_000) } }, /params holds 10003 values/],
    ['a text that is too long', { x: ['a'.repeat(1_001)] }, /a text of 1001 characters: 1000 are the most/],
    ['lists within lists', { x: nested(50) }, /more than 40 lists and maps within each other/],
    ['so many within each other that telling them would fail', { x: nested(3_000) }, /more than 40/],
  ])('are refused with %s', (_what, params, why) => {
    expect(() => sizesOf(params)).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST' }));
    expect(() => sizesOf(params)).toThrow(why);
  });

  it('are counted in powers of ten, so that one reading of a query serves many', () => {
    expect(sizesOf({ a: 1, b: null, c: list(12), d: 'a'.repeat(1_000), e: {} })).toEqual({
      a: { values: 1, characters: 100 },
      b: { values: 1, characters: 100 },
      c: { values: 100, characters: 100 },
      d: { values: 1, characters: 1_000 },
      e: { values: 1, characters: 1 },
    });
    expect(sizesOf({ x: list(9_998) })).toMatchObject({ x: { values: 10_000 } });
    expect(sizesOf({ x: ['a', { ['b'.repeat(200)]: 'c' }] })).toMatchObject({ x: { characters: 1_000 } });
  });

  it('must all be given, under their own names', () => {
    expect(() => requireParameters({ a: 1 }, ['a', 'b', 'c'])).toThrow('params lacks $b, $c, which the query names.');
    expect(() => requireParameters({}, ['constructor'])).toThrow('$constructor');
    expect(() => requireParameters({ a: undefined, b: null }, ['a', 'b'])).not.toThrow();
  });
});
