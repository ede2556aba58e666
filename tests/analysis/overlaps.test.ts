import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOverlaps } from '../../server/analysis/answer-overlaps.ts';
import { makeSnapshot } from '../../server/analysis/build-snapshot.ts';
import { indexMembers } from '../../server/analysis/member-index.ts';
import {
  listOverlaps,
  type MemberOverlap,
  type OverlapQuery,
  visitOverlaps,
  visitOverlapsOf,
} from '../../server/analysis/overlaps.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { idOf } from '../../server/analysis/snapshot.ts';
import { makeView, type View } from '../../server/analysis/view.ts';
import { type Network, type NodeLines, network, type RelationLines } from '../support/network.ts';
import { rowsOf, scopeOf, viewOf } from '../support/network-snapshot.ts';

const everything: OverlapQuery = { measure: 'jaccard', min: 0, minSize: 1, limit: 10_000 };

const inWords = (view: View, query: OverlapQuery): string[] =>
  listOverlaps(view, query).pairs.map(
    ({ a, b, shared, sizeA, sizeB }) =>
      `${idOf(view.snapshot, a)} ${idOf(view.snapshot, b)} ${shared}/${sizeA}/${sizeB}`,
  );

const overlaps = (
  members: RelationLines['MEMBER_OF'],
  { said = {}, query = {}, scope = {} }: { said?: NodeLines; query?: Partial<OverlapQuery>; scope?: ScopeRequest } = {},
): string[] => inWords(viewOf(network({ MEMBER_OF: members ?? [] }, said), scope), { ...everything, ...query });

describe('the overlaps of two partnerships', () => {
  it('count whom they share, and give Jaccard and containment unrounded', () => {
    const { pairs } = listOverlaps(viewOf(network({ MEMBER_OF: ['x y > a b', 'z > a', 'u v > b'] })), everything);
    expect(pairs[0]).toMatchObject({ shared: 2, sizeA: 3, sizeB: 4, jaccard: 2 / 5, containment: 2 / 3 });
  });

  it.each<[string, RelationLines['MEMBER_OF'], NodeLines, string[]]>([
    ['leave out pairs that share nobody', ['x > a', 'y > b'], {}, []],
    ['count an unnamed agency in each size and never as shared', 'x y > a b', { y: { named: false } }, ['a b 1/2/2']],
    ['leave out pairs that share only an unnamed agency', 'y > a b', { y: { named: false } }, []],
    ['leave observers out', ['x y > a', 'x > b', ['y > b', { role: 'observer' }]], {}, ['a b 1/2/1']],
    [
      'leave out persons who sit for an agency',
      ['x > a b', ['m > a b', { onBehalfOf: 'x' }]],
      { m: { label: 'Person' } },
      ['a b 1/1/1'],
    ],
    ['count a person with a seat of their own', 'm > a b', { m: { label: 'Person' } }, ['a b 1/1/1']],
    [
      'count a member partnership as itself',
      ['c > a b', 'x y > c', 'x > a'],
      { c: { label: 'Partnership' } },
      ['a b 1/2/1', 'a c 1/2/2'],
    ],
    ['count a member with two seats once', ['x > a b', ['x > a b', { role: 'chair' }]], {}, ['a b 1/1/1']],
    [
      'leave out pairs that never lived together',
      'x > a b c',
      { a: { ended: '1999' }, b: { started: '2000' } },
      ['a c 1/1/1', 'b c 1/1/1'],
    ],
  ])('%s', (_, members, said, found) => {
    expect(overlaps(members, { said }).sort()).toEqual(found);
  });

  it('hold for the members at a date, and for those the sources in force know', () => {
    const members = ['x > a b', ['y > a b', { until: '2000' }], ['z > a b', { sources: ['reg'] }]] as const;
    expect(overlaps(members)).toEqual(['a b 3/3/3']);
    expect(overlaps(members, { scope: { at: '2001' } })).toEqual(['a b 2/2/2']);
    expect(overlaps(members, { scope: { sources: ['doc'] } })).toEqual(['a b 2/2/2']);
    expect(overlaps(members, { scope: { sources: ['doc'], at: '2001' } })).toEqual(['a b 1/1/1']);
  });

  it('are those of the area asked for', () => {
    const view = viewOf(network({ MEMBER_OF: 'x > a b c', COVERS: ['a b > here', 'c > there'] }), { area: 'here' });
    expect(inWords(view, everything)).toEqual(['a b 1/1/1']);
  });
});

describe('the overlaps that reach one of two measures', () => {
  it('include a small set within one so large that the other measure is far from reached', () => {
    const view = viewOf(network({ MEMBER_OF: ['x y > a b', 'p q r s t u v w > b'] }));
    const found: MemberOverlap[] = [];
    const criteria = { minJaccard: 0.5, minContainment: 0.8, minShared: 2, minSize: 1 };
    visitOverlaps(view, indexMembers(view), criteria, (pair) => found.push(pair));
    expect(found).toMatchObject([{ shared: 2, jaccard: 0.2, containment: 1 }]);
  });
});

describe('the answer about overlaps', () => {
  it('says of listed pairs how they are kin, and so no duplicates', () => {
    const view = viewOf(network({ MEMBER_OF: 'x y z > a b c d', PART_OF: ['c > b', 'b > a'], SUCCEEDED_BY: 'd > c' }));
    const { kin, pairs } = answerOverlaps(view, everything);
    expect(pairs).toHaveLength(6);
    expect(kin).toEqual([
      { a: 'a', b: 'b', kind: 'nested', part: 'b', route: 'sub-group' },
      { a: 'a', b: 'c', kind: 'nested', part: 'c', route: 'sub-group' },
      { a: 'b', b: 'c', kind: 'nested', part: 'c', route: 'sub-group' },
      { a: 'c', b: 'd', kind: 'successors' },
    ]);
  });
});

describe('the list of overlaps', () => {
  const members = ['x y > a b c', 'z > a b', 'u > c d'];

  it('takes the least measure inclusively', () => {
    expect(overlaps(members, { query: { min: 0.5 } })).toEqual(['a b 3/3/3', 'a c 2/3/3', 'b c 2/3/3']);
    expect(overlaps(members, { query: { min: 0.5001 } })).toEqual(['a b 3/3/3']);
    expect(overlaps(members, { query: { measure: 'containment', min: 1 } })).toEqual(['a b 3/3/3', 'c d 1/3/1']);
  });

  it('asks the least size of both', () => {
    expect(overlaps(members, { query: { minSize: 2 } })).not.toContain('c d 1/3/1');
    expect(overlaps(['x y > a', 'x > b'], { query: { minSize: 2 } })).toEqual([]);
    expect(overlaps(['x y > b', 'x > a'], { query: { minSize: 2 } })).toEqual([]);
    expect(overlaps('x y > a b', { query: { minSize: 2 } })).toEqual(['a b 2/2/2']);
  });

  it('falls by the measure, then by how many are shared, then by id', () => {
    const mixed = ['x y > a2 a10', 'p > b c', 'u v w > d e', 'u > \u{ff5e} \u{10000}'];
    expect(overlaps(['x > a c', 'y > a b'])).toEqual(['a b 1/2/1', 'a c 1/2/1']);
    expect(overlaps(mixed, { query: { min: 1 } })).toEqual([
      'd e 3/3/3',
      'a10 a2 2/2/2',
      'b c 1/1/1',
      '\u{ff5e} \u{10000} 1/1/1',
    ]);
    expect(overlaps(['x > a b', 'y z > b', 'p > c d', 'q > c'], { query: { measure: 'containment' } })).toEqual([
      'a b 1/1/3',
      'c d 1/2/1',
    ]);
    expect(overlaps(['x > a b', 'y z > b', 'p > c d', 'q > c'])).toEqual(['c d 1/2/1', 'a b 1/1/3']);
  });
});

/** Up to eight boards with any of nine members, some unnamed, some observing, some boards ended or begun. */
const anyNetwork = fc
  .record({
    seats: fc.array(fc.tuple(fc.nat(8), fc.nat(7), fc.constantFrom('member', 'observer', 'chair')), { maxLength: 60 }),
    unnamed: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { maxLength: 3 }),
    lives: fc.array(fc.constantFrom({}, { started: '2001' }, { ended: '2000' }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ seats, unnamed, lives }): Network => {
    const boards = new Set(seats.map(([, board]) => board));
    const agencies = new Set(seats.map(([agency]) => agency));
    const said: Record<string, Record<string, unknown>> = {};
    for (const board of boards) said[`board${board}`] = lives[board]!;
    for (const agency of unnamed) if (agencies.has(agency)) said[`agency${agency}`] = { named: false };
    return network(
      { MEMBER_OF: seats.map(([agency, board, role]) => [`agency${agency} > board${board}`, { role }]) },
      said,
    );
  });

/** Counts every pair of boards against every other, as the definition has it. */
const naively = ({ nodes, relations }: Network): string[] => {
  const of = (id: string) => nodes.find((node) => node.id === id)!.properties;
  const boards = nodes.filter(({ label }) => label === 'Partnership').map(({ id }) => id);
  const members = (board: string) =>
    new Set(
      relations
        .filter(({ to, properties }) => to === board && properties['role'] !== 'observer')
        .map(({ from }) => from),
    );
  return boards
    .flatMap((a) => boards.filter((b) => a < b).map((b) => [a, b] as const))
    .filter(([a, b]) => !(of(a)['ended'] && of(b)['started']) && !(of(b)['ended'] && of(a)['started']))
    .map(([a, b]) => {
      const shared = [...members(a)].filter((id) => members(b).has(id) && of(id)['named'] !== false).length;
      return { shared, text: `${a} ${b} ${shared}/${members(a).size}/${members(b).size}` };
    })
    .filter(({ shared }) => shared > 0)
    .map(({ text }) => text)
    .sort();
};

describe('the overlaps of any network', () => {
  const check = (holds: (drawn: Network) => void) =>
    fc.assert(
      fc.property(anyNetwork, (drawn) => {
        holds(drawn);
      }),
      { seed: 20, numRuns: 150 },
    );

  it('are those that comparing every pair gives', () => {
    check((drawn) => expect(inWords(viewOf(drawn), everything).sort()).toEqual(naively(drawn)));
  });

  it('are at any threshold those of all that reach it, and as many as are counted', () => {
    fc.assert(
      fc.property(
        anyNetwork,
        fc.constantFrom<OverlapQuery['measure']>('jaccard', 'containment'),
        fc.constantFrom(0, 0.1, 0.2, 1 / 3, 0.5, 0.6, 2 / 3, 0.8, 1),
        fc.nat(4),
        (drawn, measure, min, minSize) => {
          const view = viewOf(drawn);
          const wanted = listOverlaps(view, { ...everything, measure }).pairs.filter(
            (pair) => pair[measure] >= min && Math.min(pair.sizeA, pair.sizeB) >= minSize,
          );
          expect(listOverlaps(view, { measure, min, minSize, limit: 10_000 }).pairs).toEqual(wanted);
          const { total, pairs } = listOverlaps(view, { measure, min, minSize, limit: 2 });
          expect({ total, pairs }).toEqual({ total: wanted.length, pairs: wanted.slice(0, 2) });
        },
      ),
      { seed: 21, numRuns: 400 },
    );
  });

  it('of one partnership are those of all that it is in', () => {
    const criteria = { minJaccard: 0.4, minContainment: 0.7, minShared: 2, minSize: 2 };
    const visited = (visit: (accept: (pair: MemberOverlap) => void) => void) => {
      const seen: MemberOverlap[] = [];
      visit((pair) => seen.push(pair));
      return seen.sort((x, y) => x.a - y.a || x.b - y.b);
    };
    check((drawn) => {
      const view = viewOf(drawn);
      const index = indexMembers(view);
      const all = visited((accept) => visitOverlaps(view, index, criteria, accept));
      for (const one of view.partnerships) {
        const own = visited((accept) => visitOverlapsOf(view, criteria, one, accept));
        expect(own).toEqual(all.filter(({ a, b }) => a === one || b === one));
      }
    });
  });

  it('lie between 0 and 1, Jaccard never above containment', () => {
    check((drawn) => {
      for (const { jaccard, containment, shared, sizeA, sizeB } of listOverlaps(viewOf(drawn), everything).pairs) {
        expect(jaccard).toBeGreaterThan(0);
        expect(jaccard).toBeLessThanOrEqual(containment);
        expect(containment).toBeLessThanOrEqual(1);
        expect(jaccard === 1).toBe(sizeA === sizeB && shared === sizeA);
      }
    });
  });

  it('are the same in whatever order the rows come', () => {
    check((drawn) => {
      const { nodes, relations } = rowsOf(drawn);
      const turned = makeSnapshot(1, [...nodes].reverse(), [...relations].reverse());
      expect(inWords(makeView(turned, scopeOf(turned)), everything)).toEqual(inWords(viewOf(drawn), everything));
    });
  });

  it('have the same measures when the two ids change places', () => {
    check((drawn) => {
      const mirror = (id: string) => id.replace(/^board(\d)$/, (_, board: string) => `board${7 - Number(board)}`);
      const mirrored: Network = {
        nodes: drawn.nodes.map((node) => ({ ...node, id: mirror(node.id) })),
        relations: drawn.relations.map((relation) => ({
          ...relation,
          from: mirror(relation.from),
          to: mirror(relation.to),
        })),
      };
      const measures = (view: View, name: (id: string) => string) =>
        listOverlaps(view, everything)
          .pairs.map(({ a, b, shared, jaccard, containment }) => {
            const ids = [a, b].map((node) => name(idOf(view.snapshot, node))).sort();
            return `${ids.join(' ')} ${shared} ${jaccard} ${containment}`;
          })
          .sort();
      expect(measures(viewOf(mirrored), mirror)).toEqual(measures(viewOf(drawn), (id) => id));
    });
  });
});
