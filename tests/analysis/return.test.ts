import { describe, expect, it } from 'vitest';
import { answerReturn, type ReturnRequest } from '../../server/analysis/answer-return.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const lp = { label: 'Partnership', type: 'LP' } as const;
const district = { label: 'Boundary', kind: 'district', complete: true } as const;

const returned = (lines: RelationLines, said: NodeLines = {}, asked: Partial<ReturnRequest> = {}) =>
  answerReturn(viewOf(network(lines, { p: lp, q: lp, ...said })), {
    type: 'LP',
    areaKind: 'district',
    texts: [{ id: 'p', purpose: 'learning', sources: ['doc'], locators: ['004:7'] }],
    published: [],
    query: '',
    limit: 100,
    ...asked,
  });

describe('the remit’s return', () => {
  it('has boundary, objectives and lead partner of each partnership of the type, and where they are said', () => {
    const { items, total } = returned(
      { COVERS: 'p > d', LEADS: 'college > p', ADDRESSES: 'p > skills' },
      { d: district, o: { label: 'Partnership', type: 'LSP' } },
    );
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({
      id: 'p',
      purpose: 'learning',
      boundaries: [{ id: 'd' }],
      themes: [{ id: 'skills' }],
      leads: [{ id: 'college' }],
      sources: [{ id: 'doc', locator: '004:7' }],
    });
    expect(items[1]).toMatchObject({ id: 'q', purpose: null, boundaries: [], leads: [] });
  });

  it('tells areas that none covers, areas of which a part is covered, and boundaries that overlap', () => {
    const said = { d: district, e: district, f: district, r: lp };
    const { none, part, overlaps, noBoundary, areas } = returned(
      { COVERS: ['p > d', 'q > w x'], WITHIN: ['v w > d', 'x y > e', 'z > f'] },
      said,
    );
    expect(areas).toBe(3);
    expect(none.map(({ id }) => id)).toEqual(['f']);
    expect(part.map(({ id, partnerships }) => [id, partnerships.map((each) => each.id)])).toEqual([['e', ['q']]]);
    expect(overlaps.map(({ a, b, shared, onlyA, onlyB }) => [a.id, b.id, shared, onlyA, onlyB])).toEqual([
      ['p', 'q', 1, 1, 1],
    ]);
    expect(noBoundary).toBe(1);
  });

  it('takes no pair for an overlap that never lived together, or of which one is part of the other', () => {
    const apart = { p: { ...lp, ended: '1999' }, q: { ...lp, started: '2001' } };
    expect(returned({ COVERS: 'p q > d' }, { d: district, ...apart }).overlaps).toEqual([]);
    expect(returned({ COVERS: 'p q > d', PART_OF: 'p > q' }, { d: district }).overlaps).toEqual([]);
  });

  it('tells gaps, where no kind is chosen, of areas that are required to have one', () => {
    const requirement = { label: 'Requirement', areaKind: 'district', partnershipType: 'LP', requiredBy: 'the remit' };
    const asked = { areaKind: null };
    expect(returned({ COVERS: 'p > d' }, { d: district, e: district }, asked)).toMatchObject({
      areaKinds: [],
      none: [],
    });
    const required = returned({ COVERS: 'p > d' }, { d: district, e: district, r: requirement as never }, asked);
    expect(required.areaKinds).toEqual(['district']);
    expect(required.none.map(({ id }) => id)).toEqual(['e']);
  });
});
