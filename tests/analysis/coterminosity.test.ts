import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCoterminosity } from '../../server/analysis/answer-coterminosity.ts';
import { makeSnapshot } from '../../server/analysis/build-snapshot.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { makeView, type View } from '../../server/analysis/view.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { rowsOf, scopeOf, viewOf } from '../support/network-snapshot.ts';

const kinds = ['district', 'health area'] as const;
const district = { label: 'Boundary', kind: 'district', complete: true } as const;
const health = { label: 'Boundary', kind: 'health area', complete: true } as const;
const ward = { label: 'Boundary', kind: 'ward' } as const;

const answerOf = (view: View, of: readonly [string, string] = kinds, limit = 10_000) =>
  answerCoterminosity(view, { kinds: of, limit });

/** Pairs in short, `d within h 3/0/1`, and `d ? h` where it is not known. */
const relations = (view: View, of: readonly [string, string] = kinds): string[] => {
  const { pairs, unknown } = answerOf(view, of);
  return [
    ...pairs.map(({ a, b, relation, shared, onlyA, onlyB }) => `${a} ${relation} ${b} ${shared}/${onlyA}/${onlyB}`),
    ...unknown.map(([a, b]) => `${a} ? ${b}`),
  ];
};

const lying = (within: RelationLines['WITHIN'], said: NodeLines = {}, scope: ScopeRequest = {}): string[] =>
  relations(
    viewOf(
      network(
        { WITHIN: within ?? [] },
        { d: district, h: health, u: ward, v: ward, w: ward, x: ward, y: ward, ...said },
      ),
      scope,
    ),
  );

describe('how two areas lie to each other', () => {
  it.each<[string, RelationLines['WITHIN'], string[]]>([
    ['are coterminous where they are made of the same units', ['v w > d h'], ['d coterminous h 2/0/0']],
    ['lie within where the other has more', ['v w > d h', 'x > h'], ['d within h 2/0/1']],
    ['contain where the other has fewer', ['v w > d h', 'x > d'], ['d contains h 2/1/0']],
    ['overlap in part', ['v > d h', 'w x > d', 'y > h'], ['d overlaps h 1/2/1']],
    ['are left out where they are apart', ['v w > d', 'x > h'], []],
    ['reach down through several steps', ['v w > d', 'd > h'], ['d coterminous h 2/0/0']],
    ['count a unit once that is reached on two ways', ['v w > d', 'd > h', 'v > h'], ['d coterminous h 2/0/0']],
  ])('%s', (_, within, expected) => {
    expect(lying(within, { h: health })).toEqual(expected);
  });

  it('counts a unit in each of the areas that it lies in', () => {
    expect(lying(['v w > d', 'v w > e', 'v > h'], { e: district })).toEqual([
      'd contains h 1/1/0',
      'e contains h 1/1/0',
    ]);
  });

  it('takes areas of two kinds with one code for two', () => {
    const areas = { 'district:01': district, 'health:01': health, 'ward:01': ward, 'ward:02': ward };
    const within = ['ward:01 ward:02 > district:01', 'ward:01 > health:01'];
    expect(lying(within, { ...areas, d: ward, h: ward })).toEqual(['district:01 contains health:01 1/1/0']);
  });
});

describe('two areas are compared at the finest kind in which both are complete', () => {
  const part = { ...district, complete: false };

  it('is not known where the parts of one are not all known, met or not', () => {
    expect(lying(['v w > d h'], { h: { ...health, complete: false } })).toEqual(['d ? h']);
    expect(lying(['v w > d', 'x > h'], { h: { ...health, complete: false } })).toEqual(['d ? h']);
  });

  it('is a coarser kind where a step below it is not complete', () => {
    // Both are made of the districts d and e, and of e no one knows all the wards.
    const said = { e: part, h: health, p: { label: 'Boundary', kind: 'police area', complete: true } } as const;
    const view = viewOf(
      network(
        { WITHIN: ['v w > d', 'x > e', 'd e > h', 'd > p'] },
        { ...said, d: district, v: ward, w: ward, x: ward },
      ),
    );
    expect(relations(view, ['police area', 'health area'])).toEqual(['p within h 1/0/1']);
    expect(relations(view)).toEqual(['d within h 1/0/1', 'e within h 1/0/1']);
  });

  it('is the finer of two kinds that are complete', () => {
    const region = { label: 'Boundary', kind: 'region', complete: true } as const;
    const police = { ...region, kind: 'police area' };
    const view = viewOf(
      network(
        { WITHIN: ['v > d', 'w > e', 'x > f', 'd e > c', 'f > b', 'b c > r', 'b c > s'] },
        {
          d: part,
          e: part,
          f: part,
          c: { ...region, kind: 'county' },
          b: { ...region, kind: 'county' },
          r: region,
          s: police,
          v: ward,
          w: ward,
          x: ward,
        },
      ),
    );
    expect(relations(view, ['region', 'police area'])).toEqual(['r coterminous s 3/0/0']);
  });

  it('is known where a leaf is of another kind, as long as every step is complete', () => {
    const lone = { label: 'Boundary', kind: 'unitary' } as const;
    expect(lying(['v one > d h', 'w > h'], { one: lone })).toEqual(['d within h 2/0/1']);
  });

  it('is not known where they have no kind of unit in common', () => {
    expect(lying(['v > d'], { h: { label: 'Boundary', kind: 'health area' } })).toEqual(['d ? h']);
  });

  it('goes by no kind of its own for two areas of that kind', () => {
    const view = viewOf(
      network(
        { WITHIN: ['v w > d e', 'x > e', 'v > f'] },
        { d: district, e: district, f: part, v: ward, w: ward, x: ward },
      ),
    );
    expect(relations(view, ['district', 'district'])).toEqual(['d within e 2/0/1', 'd ? f', 'e ? f']);
  });

  it('comes to an end where areas lie within each other in a circle', () => {
    expect(lying(['d > h', 'h > d', 'v > d'])).toEqual(['d coterminous h 1/0/0']);
    expect(lying(['d > h', 'h > d'], { h: { ...health, complete: false } })).toHaveLength(1);
  });
});

describe('the answer about coterminosity', () => {
  it('goes by the scope', () => {
    const said = { h: { ...health, ended: '2000' } };
    expect(lying(['v > d h'], said, { at: '2001' })).toEqual([]);
    expect(lying(['v > d h'], said, { at: '1999' })).toHaveLength(1);
    expect(lying(['v > d h', ['w > h', { sources: ['reg'] }]], {}, { sources: ['doc'] })).toEqual([
      'd coterminous h 1/0/0',
    ]);
    expect(lying(['v > d h'], {}, { area: 'w' })).toEqual([]);
  });

  it('says what is cut', () => {
    const view = viewOf(
      network(
        { WITHIN: ['v > d h', 'v > e'] },
        { d: district, e: district, f: { ...district, complete: false }, g: district, h: health, v: ward, x: ward },
      ),
    );
    expect(answerOf(view, kinds, 1)).toMatchObject({ total: 2, totalUnknown: 2, truncated: true });
    expect(answerOf(view, kinds, 1).pairs).toHaveLength(1);
    expect(answerOf(view, kinds, 1).unknown).toHaveLength(1);
    expect(answerOf(view, kinds, 2).truncated).toBe(false);
  });

  it('names near misses, the nearest first, and nothing coterminous', () => {
    const wards = Array.from({ length: 20 }, (_, index) => `w${index}`);
    const view = viewOf(
      network(
        {
          WITHIN: [
            `${wards.join(' ')} > d h`,
            `${wards.slice(1).join(' ')} > e`,
            `${wards.slice(2).join(' ')} > f`,
            `${wards.slice(3).join(' ')} > g`,
          ],
        },
        {
          d: district,
          e: district,
          f: district,
          g: district,
          h: health,
          ...Object.fromEntries(wards.map((w) => [w, ward])),
        },
      ),
    );
    expect(answerOf(view).nearMisses).toEqual([
      { a: 'e', b: 'h', astray: 1 / 20 },
      { a: 'f', b: 'h', astray: 2 / 20 },
    ]);
  });

  it('names areas that straddle two or more of the other kind', () => {
    const straddling = (...within: string[]) => {
      const said = { d: district, e: district, h: health, i: health, v: ward, w: ward, x: ward, y: ward };
      return answerOf(viewOf(network({ WITHIN: within }, said))).straddling;
    };
    expect(straddling('v w > d', 'x y > e', 'w x > h', 'v y > i')).toEqual([
      { id: 'd', across: ['h', 'i'] },
      { id: 'e', across: ['h', 'i'] },
      { id: 'h', across: ['d', 'e'] },
      { id: 'i', across: ['d', 'e'] },
    ]);
    // One that contains the others, or lies within one of them, straddles nothing.
    expect(straddling('v w > d', 'v > h', 'w > i')).toEqual([]);
    expect(straddling('v w x > d', 'v w > h', 'w > e', 'x y > i')).toEqual([{ id: 'd', across: ['h', 'i'] }]);
  });

  it('puts what sources say beside what is computed, and computes nothing from it', () => {
    const view = viewOf(
      network(
        { WITHIN: ['v > d h', 'w > e'], COTERMINOUS_WITH: ['h > d', 'e > h'], OVERLAPS: ['d > h', 'f > h'] },
        { d: district, e: district, f: { ...district, complete: false }, h: health, v: ward, w: ward, x: ward },
      ),
    );
    const withPart = viewOf(
      network(
        { WITHIN: ['v > d h', 'x > f'], OVERLAPS: ['f > h'] },
        { d: district, f: { ...district, complete: false }, h: health, v: ward, x: ward },
      ),
    );
    const said = { sources: ['doc'] };
    expect(answerOf(view).reported).toEqual([
      { a: 'd', b: 'h', reported: 'coterminous', computed: 'coterminous', agrees: true, ...said },
      { a: 'e', b: 'h', reported: 'coterminous', computed: 'apart', agrees: false, ...said },
      { a: 'd', b: 'h', reported: 'overlaps', computed: 'coterminous', agrees: false, ...said },
      { a: 'f', b: 'h', reported: 'overlaps', computed: null, agrees: null, ...said },
    ]);
    expect(answerOf(withPart).reported).toEqual([
      { a: 'f', b: 'h', reported: 'overlaps', computed: null, agrees: null, ...said },
    ]);
    expect(answerOf(withPart).unknown).toEqual([['f', 'h']]);
  });
});

describe('coterminosity of any areas', () => {
  const wards = ['w0', 'w1', 'w2', 'w3', 'w4'];
  const areas = ['d0', 'd1', 'd2', 'h0', 'h1', 'h2'];
  const drawn = fc.record({
    units: fc.array(fc.tuple(fc.constantFrom(...wards), fc.constantFrom(...areas)), { maxLength: 20 }),
    nested: fc.subarray(['d0 > h0', 'd1 > h0', 'h1 > d2', 'd0 > h2']),
    complete: fc.subarray(areas),
  });
  type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

  const drawnNetwork = ({ units, nested, complete }: Drawn) => {
    const kindOf = (area: string) => (area.startsWith('d') ? district : health);
    const said = Object.fromEntries(
      areas.map((area) => [area, { ...kindOf(area), complete: complete.includes(area) }]),
    );
    const within = [...new Set([...units.map(([unit, area]) => `${unit} > ${area}`), ...nested])];
    return network({ WITHIN: within }, { ...said, ...Object.fromEntries(wards.map((each) => [each, ward])) });
  };
  const swapped = { coterminous: 'coterminous', within: 'contains', contains: 'within', overlaps: 'overlaps' } as const;

  it('turns round when the kinds change places', () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const view = viewOf(drawnNetwork(each));
        const there = answerOf(view);
        const back = answerOf(view, [kinds[1], kinds[0]]);
        const turned = back.pairs.map(({ a, b, relation, shared, onlyA, onlyB }) => ({
          a: b,
          b: a,
          relation: swapped[relation],
          shared,
          onlyA: onlyB,
          onlyB: onlyA,
        }));
        const inOrder = <T extends { a: string; b: string }>(pairs: readonly T[]) =>
          [...pairs].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
        expect(inOrder(turned)).toEqual(there.pairs);
        expect(back.unknown.map(([b, a]) => `${a} ${b}`).sort()).toEqual(there.unknown.map(([a, b]) => `${a} ${b}`));
      }),
    );
  });

  it('adds up: shared and own units are those of each area, wherever every step is complete', () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const view = viewOf(drawnNetwork({ ...each, nested: [], complete: areas }));
        const unitsOf = (area: string) => {
          const own = new Set(each.units.filter(([, whole]) => whole === area).map(([unit]) => unit));
          return own.size === 0 ? new Set([area]) : own;
        };
        for (const a of ['d0', 'd1', 'd2']) {
          for (const b of ['h0', 'h1', 'h2']) {
            const shared = [...unitsOf(a)].filter((unit) => unitsOf(b).has(unit)).length;
            const found = answerOf(view).pairs.filter((pair) => pair.a === a && pair.b === b);
            expect(found.map((pair) => [pair.shared, pair.onlyA, pair.onlyB])).toEqual(
              shared === 0 ? [] : [[shared, unitsOf(a).size - shared, unitsOf(b).size - shared]],
            );
          }
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const drawnRows = rowsOf(drawnNetwork(each));
        const snapshot = makeSnapshot(1, [...drawnRows.nodes].reverse(), [...drawnRows.relations].reverse());
        expect(answerOf(makeView(snapshot, scopeOf(snapshot)))).toEqual(answerOf(viewOf(drawnNetwork(each))));
      }),
    );
  });

  it('knows of every pair that meets, that is apart, or that it is not known, and never two of these', () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const { pairs, unknown } = answerOf(viewOf(drawnNetwork(each)));
        const keys = [...pairs.map(({ a, b }) => `${a} ${b}`), ...unknown.map(([a, b]) => `${a} ${b}`)];
        expect(new Set(keys).size).toBe(keys.length);
        for (const { shared, relation, onlyA, onlyB } of pairs) {
          expect(shared).toBeGreaterThan(0);
          expect(relation === 'coterminous').toBe(onlyA + onlyB === 0);
        }
      }),
    );
  });
});
