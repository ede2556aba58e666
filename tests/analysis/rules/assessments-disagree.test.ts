/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { assessmentsDisagree } from '../../../server/analysis/rules/assessments-disagree.ts';
import { confidenceFactors, linkScores } from '../../../server/analysis/rules/weights.ts';
import { idsOf, onlyFinding } from './find-by.ts';

describe('agencies that see a partnership differently', () => {
  const differ = [
    ['x > p', { level: 'strategic', importance: 'critical' }],
    ['y > p', { level: 'consultative', importance: 'critical' }],
    ['z > p', { level: 'strategic' }],
  ] as const;

  it('says what each says, and brings them together', () => {
    const finding = onlyFinding(assessmentsDisagree, { ASSESSES: differ });
    expect(finding).toMatchObject({
      kind: 'missing-link',
      certainty: 'certain',
      score: linkScores.disagreement / 2,
      confidence: 1,
      title: 'the x, the z and the y see the p differently',
      reasons: [
        {
          part: 'assessments',
          text: 'Level of involvement: strategic to the x and the z; consultative to the y.',
        },
      ],
      missing: [],
      params: { among: ['p'] },
      routes: [{ kind: 'talk', text: expect.stringContaining('the x, the z and the y') }],
      losers: [],
    });
    expect(idsOf(finding.routes[0]?.candidates)).toEqual(['x', 'z', 'y']);
  });

  it('names an agency once that says the same twice', () => {
    const again = ['x > p', { level: 'strategic', at: '2002' }] as const;
    const finding = onlyFinding(assessmentsDisagree, { ASSESSES: [...differ, again] });
    expect(finding.reasons[0]?.text).toContain('strategic to the x and the z;');
  });

  it('weighs more where they differ in both', () => {
    const finding = onlyFinding(assessmentsDisagree, {
      ASSESSES: [...differ, ['z > p', { importance: 'peripheral' }]],
    });
    expect(finding.score).toBe(linkScores.disagreement);
    expect(finding.reasons[1]?.text).toBe('Importance: critical to the x and the y; peripheral to the z.');
  });

  it('is less sure where the partnership only may be there at the date', () => {
    const finding = onlyFinding(
      assessmentsDisagree,
      { ASSESSES: differ },
      { p: { started: '2001' } },
      { at: '2001-05' },
    );
    expect(finding.confidence).toBe(confidenceFactors.datesPartial);
  });
});
