import { describe, expect, test } from 'vitest';
import { contrast, mix } from '../../../client/graph/colour.ts';
import { cssVariables, palette } from '../../../client/palette.ts';

const schemes = ['light', 'dark'] as const;
const text = 4.5;
const mark = 3;

describe.each(schemes)('the %s palette', (scheme) => {
  const { kinds, types, ...plain } = palette[scheme];

  test.each(['ink', 'mutedInk', 'duplication', 'missingLink', 'overload', 'focus'] as const)(
    '%s can be read as text on ground and surface',
    (name) => {
      expect(contrast(plain[name], plain.ground)).toBeGreaterThanOrEqual(text);
      expect(contrast(plain[name], plain.surface)).toBeGreaterThanOrEqual(text);
    },
  );

  test.each([
    ...Object.entries(kinds),
    ...Object.entries(types),
    ['ended', plain.ended],
    ['strongRelation', plain.strongRelation],
  ])('%s can be seen as a mark on ground and surface', (_, colour) => {
    expect(contrast(colour, plain.ground)).toBeGreaterThanOrEqual(mark);
    expect(contrast(colour, plain.surface)).toBeGreaterThanOrEqual(mark);
  });

  test('the hues kept for findings mark nothing else', () => {
    const others = new Set([...Object.values(kinds), ...Object.values(types), plain.ended]);
    for (const hue of [plain.duplication, plain.missingLink, plain.overload]) expect(others.has(hue)).toBe(false);
  });

  test('words can be read on a duplication band too', () => {
    expect(contrast(plain.ink, mix(plain.ground, plain.duplication, 0.17))).toBeGreaterThanOrEqual(text);
  });

  test('every colour is a CSS variable', () => {
    const variables = cssVariables(scheme);
    expect(variables).toMatchObject({
      '--ju-ground': plain.ground,
      '--ju-muted-ink': plain.mutedInk,
      '--ju-missing-link': plain.missingLink,
      '--ju-kind-agency': kinds.Agency,
      '--ju-type-health': types.health,
    });
    expect(Object.keys(variables)).toHaveLength(Object.keys({ ...plain, ...kinds }).length + Object.keys(types).length);
  });
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

test('half of black and white is mid grey', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#123456', '#ffffff', 0)).toBe('#123456');
});
