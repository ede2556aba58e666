import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importLimits } from '#contract/import-limits';
import { drawOutlines } from '../../../../client/views/boundaries/map/draw-outlines.ts';
import type { Polygon } from '../../../../client/views/boundaries/map/polygons.ts';
import { guessMatching } from '../../../../client/views/boundaries/outlines/guess-matching.ts';
import {
  boundariesTable,
  type Matching,
  matchOutlines,
} from '../../../../client/views/boundaries/outlines/match-outlines.ts';
import {
  type Collection,
  isRefusal,
  mostFeatures,
  readCollection,
} from '../../../../client/views/boundaries/outlines/read-collection.ts';
import { roundOutlines } from '../../../../client/views/boundaries/outlines/round-outlines.ts';

const square = (x: number, y: number, size = 1): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

const feature = (properties: unknown, geometry: unknown) => ({ type: 'Feature', properties, geometry });
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const collectionText = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

const read = (text: string): Collection => {
  const collection = readCollection(text);
  if (isRefusal(collection)) throw new Error(collection.why);
  return collection;
};
const why = (text: string): string | null => {
  const collection = readCollection(text);
  return isRefusal(collection) ? collection.why : null;
};

describe('a file of outlines', () => {
  it.each<[string, string, string]>([
    ['is no JSON', '{"type":', 'notJson'],
    ['is a program', '<script>alert(1)</script>', 'notJson'],
    ['is other JSON', '[1, 2]', 'notCollection'],
    ['is one geometry', JSON.stringify(polygon(square(0, 0))), 'notCollection'],
    ['has features that are no list', '{"type":"FeatureCollection","features":{"length":3}}', 'notCollection'],
    ['is empty', collectionText(), 'empty'],
    ['has only points', collectionText(feature({}, { type: 'Point', coordinates: [0, 0] })), 'noPolygon'],
    ['has no geometry', collectionText(feature({}, null), null, 7), 'noPolygon'],
    ['has positions that are words', collectionText(feature({}, polygon([['a', 'b'], 1, null]))), 'noPolygon'],
    ['has degrees out of range', collectionText(feature({}, polygon(square(0, 200)))), 'range'],
    ['has coordinates of no map', collectionText(feature({}, polygon(square(1e12, 0)))), 'range'],
    ['has too many features', collectionText(...Array.from({ length: mostFeatures + 1 }, () => null)), 'tooMany'],
  ])('that %s is refused', (_, text, reason) => {
    expect(why(text)).toBe(reason);
  });

  it('nested without end is refused and ends nothing', () => {
    let geometry: unknown = polygon(square(0, 0));
    for (let depth = 0; depth < 1_000; depth += 1) geometry = { type: 'GeometryCollection', geometries: [geometry] };
    expect(why(collectionText(feature({}, geometry)))).toBe('noPolygon');
    expect(why('['.repeat(100_000))).toBe('notJson');
  });

  it('is read in degrees, or on a plane grid', () => {
    expect(read(collectionText(feature({}, polygon(square(-2, 53))))).plane).toBe('degrees');
    expect(read(collectionText(feature({}, polygon(square(389_000, 398_000, 1_000))))).plane).toBe('planar');
  });

  it('keeps texts and numbers of features, and what has no polygon apart', () => {
    const { features, names } = read(
      collectionText(
        feature({ CODE: 'W1', count: 3, nested: { a: 1 }, gone: null }, polygon(square(0, 0))),
        feature(JSON.parse('{"__proto__": "x", "CODE": "W2"}'), { type: 'LineString', coordinates: [[0, 0]] }),
      ),
    );
    expect(names).toEqual(['CODE', 'count', '__proto__']);
    expect(features.map(({ properties, polygons }) => [properties.get('CODE'), polygons !== null])).toEqual([
      ['W1', true],
      ['W2', false],
    ]);
    expect(({} as Record<string, unknown>)['CODE']).toBeUndefined();
  });

  it('is closed where a ring was left open', () => {
    const { features } = read(collectionText(feature({}, polygon(square(0, 0).slice(0, 4)))));
    expect(features[0]!.polygons![0]![0]).toHaveLength(5);
  });
});

describe('rounded outlines', () => {
  it('share every point of a border that they shared, and drop points that lie straight', () => {
    const left: Polygon = [
      [
        [0, 0],
        [50.1234567, 0],
        [50.1234567, 25],
        [50.1234567, 50],
        [0, 50],
        [0, 0],
      ],
    ];
    const right: Polygon = [
      [
        [50.1234567, 0],
        [100, 0],
        [100, 50],
        [50.1234567, 50],
        [50.1234567, 0],
      ],
    ];
    const { texts, decimals, points } = roundOutlines([[left], [right]])!;
    expect(decimals).toBe(2);
    expect(JSON.parse(texts[0]!)).toEqual(
      polygon([
        [0, 0],
        [50.12, 0],
        [50.12, 50],
        [0, 50],
        [0, 0],
      ]),
    );
    expect(JSON.parse(texts[1]!)).toEqual(
      polygon([
        [50.12, 0],
        [100, 0],
        [100, 50],
        [50.12, 50],
        [50.12, 0],
      ]),
    );
    expect(points).toBe(10);
  });

  it('are none where nothing is left of them', () => {
    const { texts } = roundOutlines([[[square(0, 0, 100)]], [[square(5, 5, 0.0001)]]])!;
    expect(texts.map((text) => text === null)).toEqual([false, true]);
  });

  it('fit into a cell of a table, on a coarser grid where they must', () => {
    const jagged = Array.from({ length: 40_000 }, (_, place): [number, number] => {
      const angle = (place / 40_000) * 2 * Math.PI;
      const radius = 100_000 + ((place * 7_919) % 997);
      return [500_000 + radius * Math.cos(angle), 500_000 + radius * Math.sin(angle)];
    });
    const { texts, decimals } = roundOutlines([[[[...jagged, jagged[0]!]]]])!;
    expect(texts[0]!.length).toBeLessThanOrEqual(importLimits.cellCharacters);
    expect(decimals).toBeLessThan(-1);
  });

  it('stay within a step of the grid of where they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })), {
          minLength: 3,
          maxLength: 20,
        }),
        (points) => {
          const ring = [...points, points[0]!].map(([x, y]): [number, number] => [x / 7, y / 7]);
          const rounded = roundOutlines([[[ring]]]);
          const [text] = rounded!.texts;
          if (text === null || text === undefined) return;
          const step = 10 ** -rounded!.decimals;
          const kept = (JSON.parse(text) as { coordinates: [number, number][][] }).coordinates.flat();
          for (const [x, y] of kept) {
            expect(ring.some(([a, b]) => Math.abs(a - x) <= step && Math.abs(b - y) <= step)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('matching outlines with areas', () => {
  const areas = [
    { id: 'ward:W1', name: '=Ashby' },
    { id: 'ward:W2', name: 'Brook' },
    { id: 'odd', name: 'Brook' },
  ];
  const collection = read(
    collectionText(
      ...[
        { CODE: 'W1', NAME: '=Ashby' },
        { CODE: 'W2', NAME: 'Brook' },
        { CODE: 'W9', NAME: 'New, "Place"' },
        { CODE: '', NAME: '=Ashby' },
      ].map((properties, place) => feature(properties, polygon(square(place, 0)))),
    ),
  );
  const byCode: Matching = { kind: 'ward', key: 'code', property: 'CODE', newNames: null };
  const outcomes = (matching: Matching, drawable = () => true) =>
    matchOutlines(collection, matching, areas, drawable).map(({ outcome, area }) => `${outcome} ${area?.id ?? '–'}`);

  it('goes by code, name or id, and says what is left aside and why', () => {
    expect(outcomes(byCode)).toEqual(['outline ward:W1', 'outline ward:W2', 'none –', 'blank –']);
    expect(outcomes({ ...byCode, key: 'name', property: 'NAME' })).toEqual([
      'twice –',
      'several –',
      'none –',
      'twice –',
    ]);
    expect(outcomes({ ...byCode, newNames: 'NAME' })[2]).toBe('added ward:W9');
    expect(outcomes(byCode, () => false)[0]).toBe('broken –');
  });

  it('is guessed by what matches most', () => {
    expect(guessMatching(collection, 'ward', areas)).toMatchObject({ key: 'code', property: 'CODE' });
  });

  it('becomes a table of boundaries that leaves the names of areas alone', () => {
    const matching = { ...byCode, newNames: 'NAME' };
    const matches = matchOutlines(collection, matching, areas, () => true);
    expect(boundariesTable(matches, ['{"a":1}', 'two', 'three', null], matching).split('\n')).toEqual([
      'id,name,kind,code,geometry',
      'ward:W1,=Ashby,,,"{""a"":1}"',
      'ward:W2,Brook,,,two',
      'ward:W9,"New, ""Place""",ward,W9,three',
      '',
    ]);
  });
});

describe('drawn outlines', () => {
  const recorded = (id: string, geometry: unknown) => ({ id, geometries: [JSON.stringify(geometry)] });
  const ground = (drawn: ReturnType<typeof drawOutlines>) => drawn!.areas.map(({ width, height }) => width * height);

  it('fill the same ground whichever way their rings are wound', () => {
    const [there, back] = [square(-2, 53), [...square(-2, 53)].reverse()];
    const hole = square(-1.75, 53.25, 0.5);
    const one = drawOutlines([recorded('a', polygon(there, hole))], []);
    const other = drawOutlines([recorded('a', polygon(back, [...hole].reverse()))], []);
    expect(ground(one)[0]).toBeCloseTo(ground(other)[0]!, 3);
    expect(one!.width).toBeLessThan(970);
    expect(one!.areas[0]!.d.match(/M/g)).toHaveLength(2);
  });

  it('lie on a plane as their coordinates say, north up', () => {
    const drawn = drawOutlines(
      [
        recorded('south', polygon(square(400_000, 300_000, 1_000))),
        recorded('north', polygon(square(400_000, 302_000, 1_000))),
      ],
      [],
    )!;
    const [south, north] = drawn.areas;
    expect(north!.y).toBeLessThan(south!.y);
    expect(south!.width).toBeCloseTo(south!.height, 3);
    expect(north!.width).toBeCloseTo(south!.width, 3);
  });

  it('leave out what is no outline, and what is on another plane than most', () => {
    const drawn = drawOutlines(
      [
        recorded('a', polygon(square(0, 0))),
        recorded('b', polygon(square(2, 0))),
        recorded('c', polygon(square(400_000, 300_000, 1_000))),
        { id: 'd', geometries: ['not GeoJSON'] },
      ],
      [recorded('x', polygon(square(1, 0)))],
    )!;
    expect([drawn.areas.map(({ id }) => id), drawn.beside.map(({ id }) => id), drawn.left]).toEqual([
      ['a', 'b'],
      ['x'],
      2,
    ]);
    expect(drawOutlines([{ id: 'd', geometries: ['{}'] }], [])).toBeNull();
  });

  it('take areas apart that are made of the outlines of their units', () => {
    const drawn = drawOutlines(
      [{ id: 'a', geometries: [JSON.stringify(polygon(square(0, 0))), JSON.stringify(polygon(square(1, 0)))] }],
      [],
    )!;
    expect(drawn.areas).toHaveLength(1);
    expect(drawn.areas[0]!.d.match(/M/g)).toHaveLength(2);
  });
});
