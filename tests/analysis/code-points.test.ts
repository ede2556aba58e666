import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCodePoint } from '../../server/analysis/code-points.ts';

describe('ids', () => {
  it.each([
    ['a', 'b'],
    ['B', 'a'],
    ['', 'a'],
    ['a', 'aa'],
    ['a10', 'a2'],
    ['z', 'é'],
    ['\u{d7ff}', '\u{e000}'],
    ['\u{d7ff}', '\u{10000}'],
    ['\u{e000}', '\u{10000}'],
    ['\u{ffff}', '\u{10000}'],
    ['\u{10000}', '\u{10ffff}'],
    ['x\u{ff5e}', 'x\u{1f600}'],
  ])('sort %j before %j', (first, second) => {
    expect(byCodePoint(first, second)).toBeLessThan(0);
    expect(byCodePoint(second, first)).toBeGreaterThan(0);
    expect(byCodePoint(first, first)).toBe(0);
  });

  it('sort as the bytes of their UTF-8 do, whatever they hold', () => {
    const character = fc.integer({ min: 0, max: 0x10_ffff }).filter((point) => point < 0xd800 || point > 0xdfff);
    const id = fc.array(character, { maxLength: 6 }).map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { seed: 3 },
    );
  });
});
