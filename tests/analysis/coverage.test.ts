import { describe, expect, it } from 'vitest';
import { answerCoverage } from '../../server/analysis/answer-coverage.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const district = { label: 'Boundary', kind: 'district', complete: true } as const;
const lsp = { label: 'Partnership', type: 'LSP' } as const;
const everything = { areaKind: 'district', partnershipType: null, limit: 1000 };

const coverage = (lines: RelationLines, said: NodeLines = {}, scope: ScopeRequest = {}, query = {}) =>
  answerCoverage(viewOf(network(lines, { d: district, p: lsp, ...said }), scope), { ...everything, ...query });

/** Which partnerships cover `d`, by type: `LSP full p part q`. */
const covers = (...of: Parameters<typeof coverage>): string[] =>
  coverage(...of)
    .areas.find(({ id }) => id === 'd')!
    .types.map(({ type, full, part }) => `${type}: full ${full.join(' ')}, part ${part.join(' ')}`);

describe('the coverage of an area', () => {
  it.each<[string, RelationLines, NodeLines, string]>([
    ['is full where a partnership covers it', { COVERS: 'p > d', WITHIN: 'v w > d' }, {}, 'full p, part '],
    ['is full where one covers all its base units', { COVERS: 'p > v w', WITHIN: 'v w > d' }, {}, 'full p, part '],
    ['is full where one covers more', { COVERS: 'p > c', WITHIN: ['v w > d', 'd x > c'] }, {}, 'full p, part '],
    ['is in part where one covers a base unit', { COVERS: 'p > v', WITHIN: 'v w > d' }, {}, 'full , part p'],
    [
      'is in part where its parts are not known to be all',
      { COVERS: 'p > v w', WITHIN: 'v w > d' },
      { d: { ...district, complete: false } },
      'full , part p',
    ],
    [
      'is full by name though its parts are not known to be all',
      { COVERS: 'p > d', WITHIN: 'v w > d' },
      { d: { ...district, complete: false } },
      'full p, part ',
    ],
    ['is none where nothing is shared', { COVERS: 'p > x', WITHIN: 'v w > d' }, {}, 'full , part '],
    [
      'keeps each partnership apart, in the order of ids',
      { COVERS: ['q p > d', 'o > v'], WITHIN: 'v w > d' },
      { q: lsp, o: lsp },
      'full p q, part o',
    ],
  ])('%s', (_, lines, said, expected) => {
    expect(covers(lines, said)).toEqual([`LSP: ${expected}`]);
  });

  it('goes by the scope', () => {
    const lines = { COVERS: [['p > d', { since: '2001-05-01' }]], WITHIN: 'v > d' } as const;
    expect(covers(lines, {}, { at: '2001-04-30' })).toEqual(['LSP: full , part ']);
    expect(covers(lines, {}, { at: '2001-05-01' })).toEqual(['LSP: full p, part ']);
    expect(coverage(lines, { d: { ...district, ended: '2000' } }, { at: '2001-05-01' }).areas).toEqual([]);
    expect(coverage(lines, { e: district }, { area: 'v' }).areas.map(({ id }) => id)).toEqual(['d']);
  });

  it('lists every type in scope for every area, and asks for one kind of area or type, or all', () => {
    const lines = { COVERS: 'p q > d' };
    const said = { q: { label: 'Partnership', type: 'EBP' }, w: { label: 'Boundary', kind: 'ward' } } as const;
    expect(coverage(lines, said)).toMatchObject({ total: 1, types: ['EBP', 'LSP'], truncated: false });
    expect(covers(lines, said, {}, { partnershipType: 'LSP' })).toEqual(['LSP: full p, part ']);
    expect(coverage(lines, said, {}, { areaKind: null }).areas.map(({ id }) => id)).toEqual(['d', 'w']);
    expect(coverage(lines, said, {}, { areaKind: null, limit: 1 })).toMatchObject({ total: 2, truncated: true });
  });

  it('says which types are required, by what, at the date', () => {
    const said = {
      r: { label: 'Requirement', areaKind: 'district', partnershipType: 'EBP', requiredBy: 'statute', since: '2001' },
      s: { label: 'Requirement', areaKind: 'county', partnershipType: 'Connexions', requiredBy: 'statute' },
    } as const;
    const required = (at: string) =>
      coverage({ COVERS: 'p > d' }, said, { at }).areas[0]!.types.map(({ type, required: by }) => [type, by]);
    expect(required('2001')).toEqual([
      ['EBP', [{ id: 'r', requiredBy: 'statute' }]],
      ['LSP', []],
    ]);
    expect(required('2000')).toEqual([
      ['EBP', []],
      ['LSP', []],
    ]);
  });
});
