import { describe, expect, it } from 'vitest';
import { answerComparable, type ComparableRequest } from '../../server/analysis/comparable/answer-comparable.ts';
import { likestAreas } from '../../server/analysis/comparable/likest-areas.ts';
import { findNode } from '../../server/analysis/snapshot.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const district = { label: 'Boundary', kind: 'district' } as const;

const lines: RelationLines = {
  WITHIN: ['a b > c', 'c > north', 'e > south'],
  COVERS: ['p q > a', 'r s > b', 't > e', 'u > b'],
  ELIGIBLE_FOR: ['a b > fund', 'b e > other'],
  SUCCEEDED_BY: 'u > r',
  ABOUT: 'claim > r',
};
const said: NodeLines = {
  a: { ...district, population: 100 },
  b: { ...district, population: 120 },
  e: { ...district, population: 900 },
  c: { label: 'Boundary', kind: 'county' },
  north: { label: 'Boundary', kind: 'region' },
  south: { label: 'Boundary', kind: 'region' },
  fund: { label: 'Programme' },
  other: { label: 'Programme' },
  claim: { label: 'Claim', kind: 'duplication' },
  p: { type: 'LSP' },
  q: { type: 'EBP' },
  r: { type: 'LSP' },
  s: { type: 'CDRP' },
  t: { type: 'LSP' },
  u: { type: 'LSP' },
};
const cited = { sources: ['doc'], locators: ['003:604'], citedAs: ['into one'] };
const rows = {
  successions: [{ from: 'u', to: 'r', kind: 'merged into', since: null, fromEnded: '2002', ...cited }],
  beginnings: [
    { id: 'r', started: '2002-04', ended: null, stage: 'established', evaluation: null, ...cited },
    { id: 's', started: '1999', ended: null, stage: null, evaluation: null, ...cited },
  ],
} satisfies Omit<ComparableRequest, 'area' | 'limit' | 'likest'>;

const comparable = (limit = 10) => {
  const view = viewOf(network(lines, said));
  const asked = { area: findNode(view.snapshot, 'Boundary', 'a'), limit };
  return answerComparable(view, { ...asked, likest: likestAreas(view, asked), ...rows });
};

describe('areas comparable to one', () => {
  it('are of its kind, by the mean of what is known of both', () => {
    const { areas, total, bands } = comparable();
    expect([total, bands]).toEqual([2, []]);
    // b: the same region; one programme of two; one type of three (LSP, EBP, CDRP).
    expect(areas.map(({ id, parts }) => [id, parts])).toEqual([
      ['b', { region: 1, programmes: 1 / 2, population: null, structure: 1 / 3 }],
      ['e', { region: 0, programmes: 0, population: null, structure: 1 / 2 }],
    ]);
    expect(areas[0]!.likeness).toBeCloseTo((1 + 1 / 2 + 1 / 3) / 3);
  });

  it('tell how they are arranged, and in how many tiers', () => {
    const { areas } = comparable();
    expect(areas[0]).toMatchObject({
      partnerships: 3,
      twoTier: true,
      tiers: [{ id: 'c' }, { id: 'north' }],
      types: [
        { type: 'CDRP', full: 1, part: 0 },
        { type: 'LSP', full: 2, part: 0 },
      ],
    });
    expect(areas[1]).toMatchObject({ twoTier: false, tiers: [{ id: 'south' }] });
  });

  it('tell what they merged and founded, when, what came of it, and where that stands', () => {
    const [b] = comparable(1).areas;
    expect(b!.rearrangements).toEqual([
      {
        kind: 'merged into',
        from: [{ kind: 'Partnership', id: 'u', name: 'the u' }],
        to: { kind: 'Partnership', id: 'r', name: 'the r' },
        when: '2002-04',
        cameOfIt: {
          stage: 'established',
          evaluation: null,
          ended: null,
          members: 0,
          claims: [{ kind: 'Claim', id: 'claim', name: 'the claim' }],
        },
        citations: [{ source: 'doc', name: 'doc', kind: 'document', locator: '003:604', citedAs: 'into one' }],
      },
      expect.objectContaining({ kind: 'founded', from: [], when: '1999', to: expect.objectContaining({ id: 's' }) }),
    ]);
    expect(comparable(1)).toMatchObject({ total: 2, truncated: true });
  });

  it('are compared by bands of population where enough of these are known, with the partnerships of the listed ones', () => {
    const g = { ...district, population: 400 };
    const view = viewOf(network({ ...lines, COVERS: ['p q > a', 'r s > b', 't > e', 'u > b g'] }, { ...said, g }));
    const asked = { area: findNode(view.snapshot, 'Boundary', 'a'), limit: 1 };
    const { bands, listed, boards } = likestAreas(view, asked);
    // Quarters of 100, 120, 400 and 900.
    expect(bands).toEqual([120, 400, 900]);
    expect(listed.map(({ parts }) => parts.population)).toEqual([1 - 1 / 3]);
    expect([...boards].sort()).toEqual(['p', 'q', 'r', 's', 'u']);
  });
});
