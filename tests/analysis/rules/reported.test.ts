/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { reported } from '../../../server/analysis/rules/reported.ts';
import { reportedScore } from '../../../server/analysis/rules/weights.ts';
import { findBy, onlyFinding } from './find-by.ts';

describe('what a source says', () => {
  it('is a finding of its kind, told apart by its claim', () => {
    const finding = onlyFinding(
      reported,
      { ABOUT: 'c > q p' },
      {
        c: { label: 'Claim', kind: 'overload', name: 'Too much' },
        p: { label: 'Partnership' },
        q: { label: 'Partnership' },
      },
    );
    expect(finding).toMatchObject({
      kind: 'overload',
      title: 'Too much',
      certainty: 'certain',
      score: reportedScore,
      confidence: 1,
      subjects: [0, 1],
      params: { among: ['c'] },
    });
    expect(finding.identity).toHaveLength(1);
  });

  it('is no finding where nothing that it speaks of is in scope, nor the claim itself', () => {
    const said = { c: { label: 'Claim', kind: 'overload' }, p: { label: 'Partnership', ended: '2000' } } as const;
    expect(findBy(reported, {}, said)).toEqual([]);
    expect(findBy(reported, { ABOUT: 'c > p' }, said)).toHaveLength(1);
    const elsewhere = { ...said, c: { ...said.c, sources: ['reg'] } };
    expect(findBy(reported, { ABOUT: 'c > p' }, elsewhere, { sources: ['doc'] })).toEqual([]);
  });

  it('is left out by no date, whatever there is then of what it speaks of, and stays the same finding', () => {
    const said = {
      c: { label: 'Claim', kind: 'overload' },
      p: { label: 'Partnership', ended: '2000' },
      q: { label: 'Partnership' },
    } as const;
    const lines = { ABOUT: 'c > p q', COVERS: 'p > here' };
    const ever = onlyFinding(reported, lines, said);
    expect(onlyFinding(reported, lines, said, { at: '2001' })).toEqual(ever);
    expect(onlyFinding(reported, lines, said, { at: '2001', area: 'here' })).toEqual(ever);
    expect(onlyFinding(reported, lines, said, { at: '2001', sources: ['doc'] })).toEqual(ever);
    expect(findBy(reported, lines, said, { at: '2001', sources: ['reg'] })).toEqual([]);
  });

  it('is of an area where something it speaks of is there', () => {
    const about = (area: string) =>
      findBy(
        reported,
        { ABOUT: 'c > p t', COVERS: ['p > here', 'q > there'] },
        { c: { label: 'Claim', kind: 'overload' }, t: { label: 'Theme' } },
        { area },
      );
    expect(about('here')).toHaveLength(1);
    expect(about('there')).toHaveLength(0);
  });

  it('is of the areas of a body that it speaks of beside a theme', () => {
    const lines = { ABOUT: 'c > x t', MEMBER_OF: 'x > p', COVERS: 'p > here' };
    const said = { c: { label: 'Claim', kind: 'overload' }, t: { label: 'Theme' }, x: { label: 'Agency' } } as const;
    expect(findBy(reported, lines, said, { area: 'here' })).toHaveLength(1);
  });
});
