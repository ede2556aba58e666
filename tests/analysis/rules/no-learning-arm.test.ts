/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { noLearningArm } from '../../../server/analysis/rules/no-learning-arm.ts';
import { absenceConfidence, confidenceFactors, linkScores } from '../../../server/analysis/rules/weights.ts';
import { idsOf, onlyFinding } from './find-by.ts';

describe('a Learning Partnership that is the learning arm of nobody', () => {
  const p = { label: 'Partnership', type: 'Learning Partnership' } as const;
  const lsp = { type: 'LSP' };

  it('says so as something to check', () => {
    expect(onlyFinding(noLearningArm, {}, { p })).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      score: linkScores.noLearningArm,
      confidence: absenceConfidence.notKnown,
      title: 'No partnership is recorded whose learning arm the p is',
      reasons: [{ part: 'silence', text: expect.stringContaining('check whether there is one') }],
      missing: [],
      params: { among: ['p'] },
      routes: [
        { kind: 'learning-arm', text: expect.stringContaining('none is recorded on this ground'), candidates: [] },
      ],
    });
  });

  it('names the LSPs on its ground, alive with it', () => {
    const finding = onlyFinding(
      noLearningArm,
      { COVERS: ['p q forum late > here', 'far > there'] },
      { p: { ...p, ended: '2001' }, q: lsp, far: lsp, forum: { type: 'board' }, late: { ...lsp, started: '2002' } },
    );
    expect(idsOf(finding.routes[0]?.candidates)).toEqual(['q']);
    expect(finding.routes[0]?.text).toBe('Make it the learning arm of the q.');
    expect(finding.missing).toEqual([{ kind: 'link', at: 'p', to: 'q', name: 'learning arm' }]);
  });

  it('is less sure where it only may be there at the date', () => {
    const finding = onlyFinding(noLearningArm, {}, { p: { ...p, started: '2001' } }, { at: '2001-05' });
    expect(finding.confidence).toBeCloseTo(absenceConfidence.notKnown * confidenceFactors.datesPartial, 12);
  });
});
