/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { unownedTarget } from '../../../server/analysis/rules/unowned-target.ts';
import { absenceConfidence, linkScores } from '../../../server/analysis/rules/weights.ts';
import { findBy, idsOf, onlyFinding } from './find-by.ts';

describe('a target that nobody owns', () => {
  const t = { label: 'Target' } as const;

  it('says so as something to check', () => {
    expect(onlyFinding(unownedTarget, {}, { t })).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      score: linkScores.unownedTarget,
      confidence: absenceConfidence.notKnown,
      title: 'No owner is recorded for the target the t',
      reasons: [{ part: 'silence', text: 'No partnership is recorded as pursuing the t: check whether one does.' }],
      missing: [],
      params: { among: ['t'] },
      routes: [{ kind: 'name-an-owner', candidates: [] }],
    });
  });

  it('names partnerships that work on its themes', () => {
    const finding = onlyFinding(
      unownedTarget,
      { ADDRESSES: ['t > jobs crime', 'p > jobs', 'q > crime', 'r > health'] },
      { t, p: { label: 'Partnership' }, q: { label: 'Partnership' }, r: { label: 'Partnership' } },
    );
    expect(idsOf(finding.routes[0]?.candidates)).toEqual(['p', 'q']);
    expect(finding.routes[0]?.text).toContain('the p and the q');
  });

  it('names none that is made up where the target is not, nor the other way round', () => {
    const lines = { ADDRESSES: ['t > jobs', 'p q > jobs'] };
    const said = { p: { label: 'Partnership' }, q: { label: 'Partnership', sources: ['syn'] } } as const;
    expect(idsOf(onlyFinding(unownedTarget, lines, { ...said, t }).routes[0]?.candidates)).toEqual(['p']);
    const madeUp = onlyFinding(unownedTarget, lines, { ...said, t: { ...t, sources: ['syn'] } });
    expect(idsOf(madeUp.routes[0]?.candidates)).toEqual(['q']);
  });

  it('is of no area, since nobody places it', () => {
    expect(findBy(unownedTarget, { COVERS: 'p > here' }, { t }, { area: 'here' })).toEqual([]);
  });
});
