import { describe, expect, it } from 'vitest';
import type { GraphSlice } from '#contract/graph-slice';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { findDrawn, makeSlice, type SliceRequest } from '../../server/analysis/slice.ts';
import { makeView } from '../../server/analysis/view.ts';
import { network } from '../support/network.ts';
import { scopeOf, snapshotOf } from '../support/network-snapshot.ts';

/** Three boards in a row: p and q share x, q and r share y; each has a ground and a theme. */
const drawn = network(
  {
    MEMBER_OF: ['x > p', ['x > q', { role: 'chair' }], ['y > q r', { formal: false }], 'someone > r'],
    LINKED_TO: [['p > q', { kind: 'shares a group', formal: false, until: '2001' }]],
    NOT_LINKED_TO: 'p > r',
    ABSENT_FROM: 'y > p',
    COVERS: ['p q > here', 'r > there'],
    ADDRESSES: ['p > health', 'q r > crime'],
    ABOUT: 'claim > p',
    OWNS: 'p > plan',
  },
  {
    someone: { label: 'Person' },
    p: { type: 'LSP', started: '1999' },
    q: { type: 'SRB', ended: '2002' },
    x: { type: 'TEC', ended: '2001-03-31', sources: ['made'] },
    made: { label: 'Source', kind: 'synthetic', sources: ['made'] },
    here: { kind: 'ward' },
  },
);
const snapshot = snapshotOf(drawn);
const whole: SliceRequest = {
  focus: [],
  depth: 1,
  kinds: [],
  types: [],
  themes: [],
  bring: [],
  around: -1,
  limit: 100,
};

const slice = (
  request: Partial<SliceRequest> & { from?: readonly string[] } = {},
  scope: ScopeRequest = {},
): GraphSlice => {
  const focus = (request.from ?? []).flatMap((id) => findDrawn(snapshot, id));
  return makeSlice(makeView(snapshot, scopeOf(snapshot, scope)), { ...whole, focus, ...request });
};

const linksOf = ({ linkKinds, links, nodes }: GraphSlice): string[] =>
  links.kinds
    .map((kind, index) => `${nodes.ids[links.from[index]!]} ${linkKinds[kind]} ${nodes.ids[links.to[index]!]}`)
    .sort();

const column = <T>({ nodes }: GraphSlice, values: readonly T[]): Record<string, T> =>
  Object.fromEntries(nodes.ids.map((id, index) => [id, values[index]!]));

describe('the whole', () => {
  it('holds the nodes and links that are drawn, and says that none was cut', () => {
    const all = slice();
    expect(all.nodes.ids).toEqual(['p', 'q', 'r', 'x', 'y', 'someone', 'here', 'there', 'crime', 'health']);
    expect(linksOf(all)).toEqual([
      'p ADDRESSES health',
      'p COVERS here',
      'p LINKED_TO q',
      'q ADDRESSES crime',
      'q COVERS here',
      'r ADDRESSES crime',
      'r COVERS there',
      'someone MEMBER_OF r',
      'x MEMBER_OF p',
      'x MEMBER_OF q',
      'y MEMBER_OF q',
      'y MEMBER_OF r',
    ]);
    expect([all.cut, all.inScope, all.matched]).toEqual([false, { nodes: 10, links: 12 }, { nodes: 10, links: 12 }]);
  });

  it('says of each node and link what it is', () => {
    const all = slice();
    const { nodes, links, words, nodeKinds } = all;
    const wordAt = (index: number) => (index < 0 ? null : words[index]);
    expect(column(all, nodes.names)['p']).toBe('the p');
    expect(
      column(
        all,
        nodes.kinds.map((kind) => nodeKinds[kind]),
      ),
    ).toMatchObject({ p: 'Partnership', someone: 'Person' });
    expect(column(all, nodes.types.map(wordAt))).toMatchObject({ p: 'LSP', q: 'SRB', r: null, x: 'TEC', here: 'ward' });
    expect(column(all, nodes.degrees)).toMatchObject({ p: 4, q: 5, x: 2, here: 2, someone: 1 });
    expect(column(all, nodes.synthetic)).toMatchObject({ x: 1, y: 0, p: 0 });
    const sources = nodes.sources.map((places) => places.map((place) => all.sources[place]));
    expect(column(all, sources)).toMatchObject({ x: ['made'], y: ['doc'], p: ['doc'] });
    expect(links.roles.map(wordAt).filter(Boolean).sort()).toEqual(['chair', 'shares a group']);
    expect(links.informal.filter((informal) => informal === 1)).toHaveLength(3);
    expect(new Set(words).size).toBe(words.length);
  });

  it('marks what has an end, or has ended by the date', () => {
    const ended = (scope: ScopeRequest) => {
      const all = slice({}, scope);
      return all.nodes.ids.filter((_, index) => all.nodes.ended[index] === 1);
    };
    expect(ended({})).toEqual(['q', 'x']);
    expect(ended({ at: '2001' })).toEqual([]);
    expect(ended({ at: '2002-06' })).toEqual(['q']);
    expect(ended({ at: '1999-06' })).toEqual([]);
  });

  it('is of the date, the sources and the area asked for', () => {
    expect(slice({}, { at: '2003' }).nodes.ids).toEqual(['p', 'r', 'y', 'someone', 'here', 'there', 'crime', 'health']);
    expect(linksOf(slice({}, { at: '2002' }))).not.toContain('p LINKED_TO q');
    expect(slice({}, { sources: ['made'] }).nodes.ids).toEqual(['x']);
    const inThere = slice({}, { area: 'there' });
    expect(inThere.nodes.ids).toEqual(['r', 'y', 'someone', 'there', 'crime', 'health']);
    expect(inThere.inScope).toEqual({ nodes: 6, links: 4 });
  });
});

describe('a slice around a node', () => {
  it.each<[number, string[]]>([
    [0, ['r']],
    [1, ['r', 'y', 'someone', 'there', 'crime']],
    [2, ['q', 'r', 'y', 'someone', 'there', 'crime']],
    [3, ['p', 'q', 'r', 'x', 'y', 'someone', 'here', 'there', 'crime']],
    [4, ['p', 'q', 'r', 'x', 'y', 'someone', 'here', 'there', 'crime', 'health']],
  ])('reaches %i steps over its links', (depth, ids) => {
    expect(slice({ from: ['r'], depth }).nodes.ids).toEqual(ids);
  });

  it('starts from several, and from none that is not drawn', () => {
    expect(slice({ from: ['p', 'r'], depth: 0 }).nodes.ids).toEqual(['p', 'r']);
    expect(findDrawn(snapshot, 'claim')).toEqual([]);
    expect(findDrawn(snapshot, 'nobody')).toEqual([]);
  });

  it('is empty where the node is out of scope', () => {
    const none = slice({ from: ['q'], depth: 2 }, { at: '2003' });
    expect([none.nodes.ids, none.links.kinds, none.matched, none.cut]).toEqual([[], [], { nodes: 0, links: 0 }, false]);
  });
});

describe('a filter', () => {
  it.each<[string, Partial<SliceRequest>, string[]]>([
    ['by kind keeps those kinds', { kinds: ['Agency', 'Person'] }, ['x', 'y', 'someone']],
    [
      'by type keeps partnerships and agencies of it, and other kinds',
      { types: ['LSP'] },
      ['p', 'someone', 'here', 'there', 'crime', 'health'],
    ],
    [
      'by theme keeps partnerships with it, and other kinds',
      { themes: ['health'] },
      ['p', 'x', 'y', 'someone', 'here', 'there', 'crime', 'health'],
    ],
    ['by an unknown theme keeps no partnership', { themes: ['nothing'], kinds: ['Partnership'] }, []],
    ['by kind and type keeps what fits both', { kinds: ['Agency'], types: ['TEC', 'LSP'] }, ['x']],
  ])('%s', (_, request, ids) => {
    const kept = slice(request);
    expect(kept.nodes.ids).toEqual(ids);
    expect(kept.matched.nodes).toBe(ids.length);
    expect(kept.inScope).toEqual({ nodes: 10, links: 12 });
  });

  it('leaves degrees as they are in the whole', () => {
    expect(slice({ kinds: ['Agency'] }).nodes.degrees).toEqual([2, 2]);
  });

  it('is applied before the steps from a node', () => {
    expect(slice({ from: ['p'], depth: 4, kinds: ['Partnership', 'Theme'] }).nodes.ids).toEqual([
      'p',
      'q',
      'r',
      'crime',
      'health',
    ]);
    expect(slice({ from: ['p'], depth: 4, kinds: ['Partnership', 'Boundary'] }).nodes.ids).toEqual(['p', 'q', 'here']);
  });

  it('by theme takes the themes of the date', () => {
    const dated = snapshotOf(network({ ADDRESSES: [['p > health', { until: '2000' }], 'q > health'] }));
    const at = (request: ScopeRequest) =>
      makeSlice(makeView(dated, scopeOf(dated, request)), { ...whole, kinds: ['Partnership'], themes: ['health'] })
        .nodes.ids;
    expect(at({})).toEqual(['p', 'q']);
    expect(at({ at: '2001' })).toEqual(['q']);
  });
});

describe('a cut', () => {
  it('keeps the best connected of the whole, and says so', () => {
    const cut = slice({ limit: 3 });
    expect(cut.nodes.ids).toEqual(['p', 'q', 'r']);
    expect(linksOf(cut)).toEqual(['p LINKED_TO q']);
    expect([cut.cut, cut.matched]).toEqual([true, { nodes: 10, links: 12 }]);
  });

  it('keeps the nearest first, then the best connected', () => {
    expect(slice({ from: ['someone'], depth: 3, limit: 3 }).nodes.ids).toEqual(['r', 'y', 'someone']);
    expect(slice({ from: ['someone'], depth: 3, limit: 4 }).nodes.ids).toEqual(['r', 'y', 'someone', 'crime']);
  });

  it('at exactly as many as there are is none', () => {
    expect(slice({ limit: 10 }).cut).toBe(false);
    expect(slice({ limit: 9 }).cut).toBe(true);
  });
});

describe('neighbours that are not drawn', () => {
  const place = (id: string) => findDrawn(snapshot, id)[0]!;

  it('are counted at each node, each neighbour once', () => {
    const cut = slice({ from: ['p'], depth: 0 });
    expect(column(cut, cut.nodes.more)).toEqual({ p: 4 });
    expect(slice().nodes.more.every((more) => more === 0)).toBe(true);
  });

  it('are counted by kind and type, true to scope and filters', () => {
    expect(slice({ around: place('q') }).around).toEqual([
      { kind: 'Partnership', type: 'LSP', count: 1 },
      { kind: 'Agency', type: 'TEC', count: 1 },
      { kind: 'Agency', type: null, count: 1 },
      { kind: 'Boundary', type: 'ward', count: 1 },
      { kind: 'Theme', type: null, count: 1 },
    ]);
    expect(slice({ around: place('q') }, { at: '2002' }).around).not.toContainEqual(
      expect.objectContaining({ type: 'TEC' }),
    );
    expect(slice({ around: place('q'), kinds: ['Agency', 'Partnership'] }).around).toHaveLength(3);
    const alone = slice({ from: ['q'], depth: 0, limit: 1, around: place('q') });
    expect(alone.around).toHaveLength(5);
    expect(slice().around).toBeUndefined();
  });

  it('are brought in by kind and type, and by nothing else', () => {
    const brought = slice({ from: ['r'], depth: 0, bring: [{ of: place('q'), kind: 'Agency', type: 'TEC' }] });
    expect(brought.nodes.ids).toEqual(['r', 'x']);
  });

  it('come before what is merely well connected', () => {
    const bring = [{ of: place('r'), kind: 'Person', type: null }] as const;
    expect(slice({ bring, limit: 1 }).nodes.ids).toEqual(['someone']);
  });
});
