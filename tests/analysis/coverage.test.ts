import { describe, expect, it } from 'vitest';
import { answerCoverage } from '../../server/analysis/answer-coverage.ts';
import { defaultSettings } from '../../server/analysis/rules/settings.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const district = { label: 'Boundary', kind: 'district', complete: true } as const;
const lsp = { label: 'Partnership', type: 'LSP' } as const;
const everything = {
  areaKind: 'district',
  by: 'type',
  partnershipType: null,
  settings: defaultSettings,
  query: '',
  limit: 1000,
} as const;

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

  it('names the gap of what is required, and the double of what is covered twice', () => {
    const said = {
      r: { label: 'Requirement', areaKind: 'district', partnershipType: 'EBP', requiredBy: 'statute' },
      q: lsp,
    } as const;
    const [ebp, ofLsp] = coverage({ COVERS: 'p q > d' }, said).areas[0]!.types;
    expect(ebp).toMatchObject({ type: 'EBP', gap: { certainty: 'to-check' }, double: null });
    expect(ebp!.gap!.id).toMatch(/^coverage-gap:/);
    expect(ofLsp).toMatchObject({ type: 'LSP', gap: null });
    expect(ofLsp!.double).toMatch(/^double-cover:/);
  });

  it('goes by theme, each partnership under all of its own', () => {
    const lines = { COVERS: ['p > d', 'q > v'], WITHIN: 'v w > d', ADDRESSES: ['p > skills crime', 'q > crime'] };
    const { types, themes, areas } = coverage(lines, { q: lsp }, {}, { by: 'theme' });
    expect(types).toEqual(['crime', 'skills']);
    expect(themes.map(({ name }) => name)).toEqual(['the crime', 'the skills']);
    expect(areas[0]!.types.map(({ type, full, part }) => [type, full, part])).toEqual([
      ['crime', ['p'], ['q']],
      ['skills', ['p'], []],
    ]);
  });
});
