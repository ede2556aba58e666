import { describe, expect, it } from 'vitest';
import { makeSnapshot } from '../../server/analysis/build-snapshot.ts';
import { groupByKey, listAt } from '../../server/analysis/columns.ts';
import {
  aliasesOf,
  findNode,
  idOf,
  isSynthetic,
  labelOf,
  nodesOf,
  reference,
  relationsOf,
  wordOf,
} from '../../server/analysis/snapshot.ts';
import { network } from '../support/network.ts';
import { allIds, rowsOf, snapshotOf } from '../support/network-snapshot.ts';

const drawn = network(
  {
    MEMBER_OF: ['x > q', ['x y > p', { role: 'chair', formal: true, since: '2001', until: '2002-03' }], 'm > p'],
    COVERS: 'p > g',
    LINKED_TO: [['p > q', { kind: 'shares a group', formal: false }]],
  },
  {
    m: { label: 'Person', sources: ['reg', 'doc'] },
    x: { type: 'TEC', named: false, aliases: ['Training and Enterprise Council', 'the TEC'] },
    g: { kind: 'ward', complete: true },
    t: { label: 'Template', partnershipType: 'LSP', anyOfAgencyTypes: ['TEC', 'LSC'] },
    s: { label: 'Source', kind: 'synthetic', sources: ['s'] },
    z: { label: 'Theme', sources: ['s'] },
    w: { label: 'Theme', sources: ['s', 'doc'] },
    n: { label: 'Theme', sources: [] },
  },
);
const snapshot = snapshotOf(drawn);
const { nodes, relations } = snapshot;
const ids = allIds(snapshot);
const place = (id: string) => ids.indexOf(id);
const word = (place: number | undefined) => wordOf(snapshot, place ?? -1);

describe('a snapshot', () => {
  it('holds nodes by label and then by id, whatever order they came in', () => {
    expect(ids).toEqual(['p', 'q', 'x', 'y', 'm', 'g', 'n', 'w', 'z', 'doc', 'reg', 's', 't']);
    const rows = rowsOf(drawn);
    expect(makeSnapshot(1, [...rows.nodes].reverse(), [...rows.relations].reverse())).toEqual(snapshot);
  });

  it('finds a node by label and id, and none that is not there', () => {
    for (const id of ids) expect(findNode(snapshot, labelOf(snapshot, place(id)), id)).toBe(place(id));
    for (const id of ['', 'a', 'o', 'pp', 'zz']) expect(findNode(snapshot, 'Partnership', id)).toBe(-1);
    expect(findNode(snapshot, 'Agency', 'p')).toBe(-1);
    expect(findNode(snapshot, 'Figure', 'p')).toBe(-1);
  });

  it('finds a node among many, in the order of code points', () => {
    const ids = ['a', 'aa', 'b', 'z1', 'z10', 'z2', 'é', '\u{ff5e}', '\u{10000}', '\u{1f600}'];
    const many = snapshotOf(network({ MEMBER_OF: `one > ${[...ids].reverse().join(' ')}` }));
    expect([...nodesOf(many, 'Partnership')].map((node) => idOf(many, node))).toEqual(ids);
    for (const [index, id] of ids.entries()) expect(findNode(many, 'Partnership', id)).toBe(index);
  });

  it('tells two nodes of one id and two labels apart', () => {
    const rows = rowsOf(network({ MEMBER_OF: 'x > p' }));
    const twice = rows.nodes.map((row) => ({ ...row, id: row.label === 'Source' ? row.id : 'same' }));
    const both = makeSnapshot(1, twice, rows.relations);
    expect(labelOf(both, findNode(both, 'Partnership', 'same'))).toBe('Partnership');
    expect(labelOf(both, findNode(both, 'Agency', 'same'))).toBe('Agency');
  });

  it('knows other names', () => {
    expect(aliasesOf(snapshot, place('x'))).toEqual(['Training and Enterprise Council', 'the TEC']);
    expect(aliasesOf(snapshot, place('y'))).toEqual([]);
  });

  it('lists the nodes of a label and the relationships of a type', () => {
    expect([...nodesOf(snapshot, 'Agency')].map((node) => ids[node])).toEqual(['x', 'y']);
    expect([...nodesOf(snapshot, 'Claim')]).toEqual([]);
    const seats = [...relationsOf(snapshot, 'MEMBER_OF')];
    expect(seats.map((seat) => `${ids[relations.from[seat]!]} ${ids[relations.to[seat]!]}`)).toEqual([
      'x p',
      'y p',
      'm p',
      'x q',
    ]);
    expect([...relationsOf(snapshot, 'OWNS')]).toEqual([]);
  });

  it('lists what leaves and what reaches each node', () => {
    const ends = (list: Iterable<number>, of: Int32Array) => [...list].map((each) => ids[of[each]!]);
    expect(ends(listAt(snapshot.leaving, place('x')), relations.to)).toEqual(['p', 'q']);
    expect(ends(listAt(snapshot.reaching, place('p')), relations.from)).toEqual(['x', 'y', 'm']);
    expect(ends(listAt(snapshot.leaving, place('p')), relations.to)).toEqual(['q', 'g']);
    expect([...listAt(snapshot.leaving, place('g'))]).toEqual([]);
  });

  it('keeps what is said of nodes and relationships', () => {
    expect(['x', 'y', 'g'].map((id) => word(nodes.types[place(id)]))).toEqual(['TEC', null, 'ward']);
    expect([nodes.named[place('x')], nodes.named[place('y')], nodes.complete[place('g')]]).toEqual([0, 1, 1]);
    expect([...relationsOf(snapshot, 'MEMBER_OF')].map((seat) => word(relations.roles[seat]))).toEqual([
      'chair',
      'chair',
      null,
      null,
    ]);
    const [link] = relationsOf(snapshot, 'LINKED_TO');
    expect([word(relations.roles[link!]), relations.formal[link!]]).toEqual(['shares a group', 0]);
    const [seat] = relationsOf(snapshot, 'MEMBER_OF');
    expect([relations.formal[seat!], relations.formal[[...relationsOf(snapshot, 'MEMBER_OF')][2]!]]).toEqual([1, -1]);
    expect(snapshot.templates).toEqual([
      { node: place('t'), partnershipType: 'LSP', anyOfAgencyTypes: ['TEC', 'LSC'] },
    ]);
    expect([...listAt(nodes.sources, place('m'))]).toEqual([place('reg'), place('doc')]);
  });

  it('names a node as the API does', () => {
    expect(reference(snapshot, place('g'))).toEqual({ kind: 'Boundary', id: 'g', name: 'the g' });
  });

  it('takes a node for synthetic where all its sources are, and it has one', () => {
    expect(['z', 'w', 'n', 'p'].map((id) => isSynthetic(snapshot, place(id)))).toEqual([true, false, false, false]);
  });

  it('leaves out a relationship to a node that it does not have', () => {
    const rows = rowsOf(network({ MEMBER_OF: 'x y > p' }));
    const without = makeSnapshot(
      1,
      rows.nodes.filter(({ id }) => id !== 'x'),
      rows.relations,
    );
    expect(without.relations.length).toBe(1);
  });
});

describe('lists by key', () => {
  it('hold each place once, under its key, in order', () => {
    const lists = groupByKey(Int32Array.from([2, 0, 2, 3, 0]), 4);
    expect([0, 1, 2, 3].map((key) => [...listAt(lists, key)])).toEqual([[1, 4], [], [0, 2], [3]]);
  });
});
