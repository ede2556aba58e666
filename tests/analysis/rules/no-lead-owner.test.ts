/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { noLeadOwner } from '../../../server/analysis/rules/no-lead-owner.ts';
import { absenceConfidence, linkScores } from '../../../server/analysis/rules/weights.ts';
import { findBy, idsOf, onlyFinding } from './find-by.ts';

describe('a target that nobody leads on', () => {
  it('names those who pursue it, as something to check', () => {
    const finding = onlyFinding(noLeadOwner, { PURSUES: 'p q > t' });
    expect(finding).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      score: linkScores.noLeadOwner,
      confidence: absenceConfidence.notKnown,
      title: 'No lead is recorded for the target the t',
      params: { among: ['t'] },
      routes: [{ kind: 'name-a-lead', text: 'Agree which leads on it: the p and the q.' }],
    });
    expect(finding.reasons.map(({ text }) => text)).toEqual([
      'the p and the q pursue the t.',
      'None is recorded as in the lead: check whether one is.',
    ]);
    expect(idsOf(finding.routes[0]?.candidates)).toEqual(['p', 'q']);
  });

  it('asks the only one whether it leads', () => {
    const finding = onlyFinding(noLeadOwner, { PURSUES: 'p > t' });
    expect(finding.reasons[0]?.text).toBe('the p pursues the t.');
    expect(finding.routes[0]?.text).toBe('Ask whether the p leads on it.');
  });

  it.each([
    ['here', 1],
    ['there', 1],
    ['elsewhere', 0],
  ])('is of the areas of those who pursue it, such as %s: %i', (area, count) => {
    const lines = { PURSUES: 'p q > t', COVERS: ['p > here', 'q > there', 'r > elsewhere'] };
    expect(findBy(noLeadOwner, lines, {}, { area })).toHaveLength(count);
  });

  it('is none where one leads that is of another area', () => {
    const lines = { PURSUES: ['p > t', ['q > t', { lead: true }]], COVERS: ['p > here', 'q > there'] } as const;
    expect(findBy(noLeadOwner, lines, {}, { area: 'here' })).toEqual([]);
  });
});
