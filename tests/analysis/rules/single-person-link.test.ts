/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { singlePersonLink } from '../../../server/analysis/rules/single-person-link.ts';
import { absenceConfidence, confidenceFactors, linkScores } from '../../../server/analysis/rules/weights.ts';
import { idsOf, onlyFinding, reasonOf } from './find-by.ts';

describe('a link that hangs on one person', () => {
  const lines = { LINKED_TO: 'a > b', MEMBER_OF: 'x > a b' };
  const said = { x: { label: 'Person' } } as const;

  it('names the person, and says that lists may be incomplete', () => {
    const finding = onlyFinding(singlePersonLink, lines, said);
    expect(finding).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      score: linkScores.singlePerson,
      confidence: absenceConfidence.notKnown,
      title: 'Nobody but the x is recorded on both the a and the b, which are linked',
      missing: [],
      params: { among: ['a', 'b'] },
      routes: [{ kind: 'link', text: expect.stringContaining('Let the link outlast the x') }],
      losers: [],
    });
    expect(reasonOf(finding, 'members')?.text).toBe(
      'the x is on both the a and the b, and nobody else is recorded there.',
    );
    expect(reasonOf(finding, 'silence')?.text).toContain('others may be on both boards');
  });

  it('names whom the person sits for', () => {
    const finding = onlyFinding(
      singlePersonLink,
      { ...lines, MEMBER_OF: ['u > a b', ['x > a b', { onBehalfOf: 'u' }]] },
      said,
    );
    expect(reasonOf(finding, 'members')?.text).toBe(
      'the x is on both the a and the b, and nobody else is recorded there but the u, for which the x sits.',
    );
    expect(idsOf(reasonOf(finding, 'members')?.nodes)).toEqual(['x', 'u']);
  });

  it('is certain where both lists of members are complete, and only then', () => {
    const all = { membersKnown: 'all' };
    const both = onlyFinding(singlePersonLink, lines, { ...said, a: all, b: all });
    expect(both).toMatchObject({
      certainty: 'certain',
      confidence: absenceConfidence.completeList,
      title: 'The link between the a and the b hangs on the x',
    });
    expect(reasonOf(both, 'members')?.text).toBe('the x is on both the a and the b, and nobody else.');
    expect(reasonOf(both, 'silence')?.text).toBe('Both lists of members are recorded as complete.');
    expect(onlyFinding(singlePersonLink, lines, { ...said, a: all })).toMatchObject({
      certainty: 'to-check',
      confidence: absenceConfidence.notKnown,
    });
  });

  it('is less sure where one of the two only may be there at the date', () => {
    const finding = onlyFinding(singlePersonLink, lines, { ...said, b: { ended: '2001' } }, { at: '2001-05' });
    expect(finding.confidence).toBeCloseTo(absenceConfidence.notKnown * confidenceFactors.datesPartial, 12);
  });
});
