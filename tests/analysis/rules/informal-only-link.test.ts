/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { informalOnlyLink } from '../../../server/analysis/rules/informal-only-link.ts';
import { confidenceFactors, linkScores } from '../../../server/analysis/rules/weights.ts';
import { idsOf, onlyFinding } from './find-by.ts';

describe('a link by word alone', () => {
  const informal = { formal: false };
  const lines = { LINKED_TO: [['b > a', informal]] } as const;

  it('names the two and what to do', () => {
    const finding = onlyFinding(informalOnlyLink, lines);
    expect(finding).toMatchObject({
      kind: 'missing-link',
      certainty: 'certain',
      score: linkScores.informal,
      confidence: 1,
      title: 'the a and the b are linked only informally',
      reasons: [{ part: 'links', text: 'The only link between the a and the b is recorded as informal.' }],
      missing: [],
      params: { among: ['a', 'b'] },
      routes: [{ kind: 'formalise', text: expect.stringContaining('between the a and the b in writing') }],
      losers: [],
    });
    expect(idsOf(finding.reasons[0]?.nodes)).toEqual(['a', 'b']);
  });

  it('counts the links where there are several, either way, and leaves out those with others', () => {
    const finding = onlyFinding(informalOnlyLink, {
      ...lines,
      REPORTS_TO: [['a > b', informal]],
      PART_OF: ['a > c', 'c > b'],
    });
    expect(finding.reasons[0]?.text).toBe('Each of the 2 links between the a and the b is recorded as informal.');
  });

  it('is less sure where a link, or one of the two, only may be there at the date', () => {
    const may = { at: '2001-05' };
    const link = onlyFinding(informalOnlyLink, { LINKED_TO: [['a > b', { ...informal, since: '2001' }]] }, {}, may);
    const board = onlyFinding(informalOnlyLink, lines, { a: { started: '2001' } }, may);
    expect([link.confidence, board.confidence]).toEqual([
      confidenceFactors.datesPartial,
      confidenceFactors.datesPartial,
    ]);
  });
});
