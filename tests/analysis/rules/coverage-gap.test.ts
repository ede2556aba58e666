/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { coverageGap } from '../../../server/analysis/rules/coverage-gap.ts';
import { absenceConfidence, confidenceFactors, missingCoverScore } from '../../../server/analysis/rules/weights.ts';
import type { NodeLines, RelationLines } from '../../support/network.ts';
import { idsOf, onlyFinding, reasonOf } from './find-by.ts';

const district = { label: 'Boundary', kind: 'district', complete: true } as const;
const lsp = { label: 'Partnership', type: 'LSP' } as const;
const gap = (lines: RelationLines = {}, said: NodeLines = {}, ...scope: [{ at: string }?]) =>
  onlyFinding(
    coverageGap,
    { WITHIN: 'v w > d', ...lines },
    {
      r: { label: 'Requirement', areaKind: 'district', partnershipType: 'LSP', requiredBy: 'statute' },
      d: district,
      ...said,
    },
    ...scope,
  );

describe('an area without a required partnership', () => {
  it('names the area, what is missing and by what it is required', () => {
    const finding = gap();
    expect(finding).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      title: 'No LSP is recorded for the d',
      score: missingCoverScore.none,
      confidence: absenceConfidence.notKnown,
      missing: [{ kind: 'partnership', at: 'd', name: 'LSP' }],
      params: { among: ['d'], type: 'LSP' },
      losers: [],
      routes: [{ kind: 'found', text: 'Found one for the d.', candidates: [] }],
    });
    expect(reasonOf(finding, 'requirement')?.text).toBe('Every district is to have one: statute.');
    expect(reasonOf(finding, 'silence')?.text).toContain('which no source states');
    expect(reasonOf(finding, 'ground')).toBeUndefined();
  });

  it('is one finding however many requirements ask for the type, each a reason, and as sure as the surest', () => {
    const another = { label: 'Requirement', areaKind: 'district', partnershipType: 'LSP' } as const;
    const finding = gap({}, { s: { ...another, requiredBy: 'funding', since: '2001' } }, { at: '2001-05' });
    expect(finding.reasons.filter(({ part }) => part === 'requirement').map(({ text }) => text)).toEqual([
      'Every district is to have one: statute.',
      'Every district is to have one: funding.',
    ]);
    expect(finding.confidence).toBe(absenceConfidence.notKnown);
    expect(finding.identity).toHaveLength(2);
  });

  it('weighs less where a partnership covers a part, says which, and would extend it first', () => {
    const lines = { COVERS: ['p > v', 'q > e', 'o > v', 'n > w'], WITHIN: ['v w > d', 'd e > c'] };
    const said = { p: lsp, q: lsp, e: district, o: { ...lsp, type: 'EBP' }, n: { ...lsp, ended: '1990' } };
    const asked = { label: 'Requirement', areaKind: 'district', partnershipType: 'LSP', requiredBy: '', since: '2000' };
    const finding = gap(lines, { ...said, r: asked } as NodeLines);
    expect(finding.score).toBe(missingCoverScore.part);
    expect(reasonOf(finding, 'requirement')?.text).toBe('Every district is to have one.');
    expect(reasonOf(finding, 'ground')?.text).toBe(
      '1 partnership of this type reaches into it without covering it: the p.',
    );
    expect(finding.routes[0]).toMatchObject({ kind: 'extend', text: 'Extend the p or the q to all of the d.' });
    expect(idsOf(finding.routes[0]!.candidates)).toEqual(['p', 'q']);
    expect(finding.routes.map(({ kind }) => kind)).toEqual(['extend', 'found']);
  });

  it('would extend a partnership of the type that covers another part of the same larger area, and of no other', () => {
    const lines = { WITHIN: ['v w > d', 'd e > c', 'f > b'], COVERS: ['p > e', 'q > f', 'o > e'] };
    const finding = gap(lines, { e: district, f: district, p: lsp, q: lsp, o: { ...lsp, type: 'EBP' } });
    expect(finding.routes[0]!.text).toBe('Extend the p to all of the d.');
  });

  it('says where not all of the area is recorded', () => {
    const finding = gap({}, { d: { ...district, complete: false } });
    expect(reasonOf(finding, 'ground')?.text).toBe('Not all of what the area is made of is recorded.');
  });

  it.each<[string, NodeLines]>([
    ['the area', { d: { ...district, started: '2001' } }],
    [
      'the requirement',
      { r: { label: 'Requirement', areaKind: 'district', partnershipType: 'LSP', since: '2001', requiredBy: '' } },
    ],
  ])('is less sure where %s only may hold at the date', (_, said) => {
    expect(gap({}, said, { at: '2001-05' }).confidence).toBeCloseTo(
      absenceConfidence.notKnown * confidenceFactors.datesPartial,
      12,
    );
    expect(gap({}, said).confidence).toBe(absenceConfidence.notKnown);
  });
});
