/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { unlinkedSameGroundTheme } from '../../../server/analysis/rules/unlinked-same-ground-theme.ts';
import { absenceConfidence, confidenceFactors, missingLinkScore } from '../../../server/analysis/rules/weights.ts';
import { idsOf, onlyFinding, reasonOf } from './find-by.ts';

describe('an unlinked pair', () => {
  const pair = { COVERS: 'a b > here', ADDRESSES: ['a b > crime', 'b > drugs'] };

  it('names what both work on, and the link that is missing', () => {
    const finding = onlyFinding(unlinkedSameGroundTheme, pair);
    expect(finding).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      title: 'the a and the b share ground and theme but no link is recorded',
      score: missingLinkScore.toCheck * 0.75,
      confidence: absenceConfidence.notKnown,
      missing: [{ kind: 'link', at: 'a', to: 'b', name: 'link' }],
      params: { among: ['a', 'b'] },
      losers: [],
    });
    expect(reasonOf(finding, 'theme')).toMatchObject({ text: 'Both work on the crime.', value: 0.5 });
    expect(idsOf(reasonOf(finding, 'ground')?.nodes)).toEqual(['here']);
  });

  it('is sure where a source states that there is no link', () => {
    const finding = onlyFinding(unlinkedSameGroundTheme, { ...pair, NOT_LINKED_TO: 'b > a' });
    expect(finding).toMatchObject({
      certainty: 'certain',
      score: missingLinkScore.certain * 0.75,
      confidence: absenceConfidence.stated,
      title: 'the a and the b share ground and theme but no link is kept',
    });
    expect(reasonOf(finding, 'silence')?.text).toBe('A source states that there is no link between them.');
  });

  it.each(['a', 'b'])('is less sure where %s only may be there at the date', (id) => {
    const finding = onlyFinding(unlinkedSameGroundTheme, pair, { [id]: { started: '2001' } }, { at: '2001-05' });
    expect(finding.confidence).toBeCloseTo(absenceConfidence.notKnown * confidenceFactors.datesPartial, 12);
  });
});
