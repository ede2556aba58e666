import { describe, expect, it } from 'vitest';
import { answerMeasures, type MeasuresQuery } from '../../../server/analysis/measures/answer-measures.ts';
import type { ScopeRequest } from '../../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../../support/network.ts';
import { viewOf } from '../../support/network-snapshot.ts';

const measure = (
  lines: RelationLines,
  query: Partial<MeasuresQuery>,
  { said = {}, scope = {} }: { said?: NodeLines; scope?: ScopeRequest } = {},
) => answerMeasures(viewOf(network(lines, said), scope), { of: 'agency', measure: 'degree', limit: 100, ...query });

const values = (...of: Parameters<typeof measure>): Record<string, number> =>
  Object.fromEntries(measure(...of).items.map(({ id, value }) => [id, value]));

/** Boards a to h, in two components; a path of boards hangs on the council's. */
const town: RelationLines = {
  MEMBER_OF: [
    'council > a b c d',
    'police > a b',
    'college > b c',
    'tec > d e',
    'charity > e f',
    'church > f',
    'union > g',
    'school health > g h',
  ],
};

describe('the measures of a town', () => {
  it('have the betweenness that networkx 3.6.1 and python-igraph 1.0.0 give, by falling value, then id', () => {
    const agencies = measure(town, { measure: 'betweenness' });
    expect(agencies.items.map(({ id }) => id)).toEqual([
      'council',
      'tec',
      'charity',
      'health',
      'school',
      'college',
      'police',
      'church',
      'union',
    ]);
    const expected = [33.333333333333, 28, 18, 1, 1, 0.833333333333, 0.833333333333, 0, 0];
    for (const [index, value] of expected.entries()) expect(agencies.items[index]!.value).toBeCloseTo(value, 9);
    const boards = values(town, { of: 'partnership', measure: 'betweenness' });
    const given = { d: 30, e: 24, f: 10, b: 9.333333333333, a: 3.833333333333, c: 3.833333333333, g: 3.5, h: 0.5 };
    expect(Object.keys(boards)).toEqual(Object.keys(given));
    for (const [id, value] of Object.entries(given)) expect(boards[id]).toBeCloseTo(value, 9);
    expect(agencies).toMatchObject({ total: 9, estimate: false, truncated: false, components: 2, isolated: 0 });
  });

  it('have communities from the largest, with the modularity that networkx 3.6.1 gives for them', () => {
    const boards = measure(town, { of: 'partnership', measure: 'community' });
    expect(boards.items.map(({ id, value }) => `${id} ${value}`)).toEqual([
      ...['a 1', 'b 1', 'c 1'],
      ...['d 2', 'e 2', 'f 2'],
      ...['g 3', 'h 3'],
    ]);
    expect(boards).toMatchObject({ communities: 3 });
    expect(boards.modularity).toBeCloseTo(0.6003086419753086, 12);
  });

  it('have brokers by betweenness a link, with the pairs of boards that only they join', () => {
    const { items } = measure(town, { measure: 'broker' });
    expect(items.slice(0, 3).map(({ id, holds }) => [id, holds])).toEqual([
      ['tec', 8],
      ['charity', 5],
      ['council', 9],
    ]);
    expect(items[0]!.value).toBeCloseTo(28 / 2, 9);
    expect(items.find(({ id }) => id === 'police')).toMatchObject({ holds: 0 });
  });

  it('are cut where a limit says so, and tell how many there are', () => {
    const { items, total, truncated } = measure(town, { limit: 2 });
    expect({ ids: items.map(({ id }) => id), total, truncated }).toEqual({
      ids: ['council', 'charity'],
      total: 9,
      truncated: true,
    });
    expect(measure(town, { limit: 9 }).truncated).toBe(false);
  });
});

describe('the graph that is measured', () => {
  it.each<[string, RelationLines['MEMBER_OF'], NodeLines, Record<string, number>]>([
    ['counts several seats on one board as one link', ['x > a', ['x > a', { role: 'chair' }]], {}, { x: 1 }],
    ['leaves observers out', ['x > a', ['y > a', { role: 'observer' }]], {}, { x: 1 }],
    ['has an agency known only by its type as a node', 'x y > a b', { y: { named: false } }, { x: 2, y: 2 }],
    [
      'leaves out who sits for an agency',
      ['x > a', ['m > a', { onBehalfOf: 'x' }]],
      { m: { label: 'Person' } },
      { x: 1 },
    ],
    ['leaves out agencies that sit nowhere', 'x > a', { y: { label: 'Agency' } }, { x: 1 }],
  ])('%s', (_, members, said, expected) => {
    expect(values({ MEMBER_OF: members ?? [] }, {}, { said })).toEqual(expected);
  });

  it('lists people with a seat of their own, and partnerships with members, members themselves, or neither', () => {
    const lines: RelationLines = { MEMBER_OF: ['m x > a', 'a > b', 'x > a'] };
    const said: NodeLines = {
      m: { label: 'Person' },
      a: { label: 'Partnership' },
      alone: { label: 'Partnership' },
    };
    expect(values(lines, { of: 'person' }, { said })).toEqual({ m: 1 });
    expect(values(lines, { of: 'partnership' }, { said })).toEqual({ a: 3, b: 1, alone: 0 });
    expect(measure(lines, { measure: 'broker' }, { said })).toMatchObject({ components: 1, isolated: 1 });
    expect(values(lines, { of: 'partnership', measure: 'broker' }, { said })['alone']).toBe(0);
  });

  it('links two partnerships once that sit on each other, and none to itself', () => {
    const said: NodeLines = { a: { label: 'Partnership' }, b: { label: 'Partnership' } };
    expect(values({ MEMBER_OF: 'a > b' }, { of: 'partnership' }, { said })).toEqual({ a: 1, b: 1 });
    expect(values({ MEMBER_OF: ['a > b', 'b > a', 'a > a'] }, { of: 'partnership' }, { said })).toEqual({ a: 1, b: 1 });
  });

  it('is that of the date, the sources and the area asked for', () => {
    const lines: RelationLines = {
      MEMBER_OF: ['x > a b', ['x > c', { until: '2000' }], ['y > a', { sources: ['reg'] }], 'c > a'],
      COVERS: ['a > here', 'b c > there'],
    };
    const said: NodeLines = { c: { label: 'Partnership' } };
    expect(values(lines, {}, { said })).toEqual({ x: 3, y: 1 });
    expect(values(lines, {}, { said, scope: { at: '2001' } })).toEqual({ x: 2, y: 1 });
    expect(values(lines, {}, { said, scope: { sources: ['doc'] } })).toEqual({ x: 3 });
    expect(values(lines, {}, { said, scope: { area: 'here' } })).toEqual({ x: 1, y: 1 });
    // The member partnership c is of another area.
    expect(values(lines, { of: 'partnership' }, { said, scope: { area: 'here' } })).toEqual({ a: 3 });
  });

  it('has nothing in it where there is nothing', () => {
    expect(measure({}, { measure: 'community' })).toEqual({
      revision: 1,
      total: 0,
      items: [],
      estimate: false,
      truncated: false,
      components: 0,
      isolated: 0,
      modularity: null,
      communities: 0,
    });
  });
});
