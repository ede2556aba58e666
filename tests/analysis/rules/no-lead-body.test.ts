/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { noLeadBody } from '../../../server/analysis/rules/no-lead-body.ts';
import { absenceConfidence, linkScores } from '../../../server/analysis/rules/weights.ts';
import { idsOf, onlyFinding } from './find-by.ts';

describe('a partnership without a lead body', () => {
  it('says so as something to check', () => {
    expect(onlyFinding(noLeadBody, {}, { p: { label: 'Partnership' } })).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      score: linkScores.noLeadBody,
      confidence: absenceConfidence.notKnown,
      title: 'No lead body is recorded for the p',
      reasons: [{ part: 'silence', text: expect.stringContaining('No body is recorded as leading the p') }],
      missing: [{ kind: 'member', at: 'p', name: 'lead body' }],
      params: { among: ['p'] },
      routes: [{ kind: 'name-a-lead', text: 'Agree among the members which of them leads.', candidates: [] }],
    });
  });

  it('would name a body, of those with a name, that hosts it or has the chair', () => {
    const finding = onlyFinding(
      noLeadBody,
      { HOSTS: 'host nameless > p', MEMBER_OF: [['chair host someone > p', { role: 'chair' }], 'plain > p'] },
      { someone: { label: 'Person' }, nameless: { named: false } },
    );
    expect(idsOf(finding.routes[0]?.candidates)).toEqual(['host', 'chair']);
    expect(finding.routes[0]?.text).toBe('Name a lead body, such as the host or the chair.');
  });
});
