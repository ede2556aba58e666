/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { doubleCover } from '../../../server/analysis/rules/double-cover.ts';
import { confidenceFactors, doubleCoverScore } from '../../../server/analysis/rules/weights.ts';
import { idsOf, onlyFinding, reasonOf } from './find-by.ts';

describe('two of one type on one area', () => {
  const lines = { COVERS: 'a b > here', ADDRESSES: ['a b > crime', 'b > drugs'] };
  const said = { a: { type: 'LSP' }, b: { type: 'LSP' } };

  it('names the two, their type, the area and how far they work on the same', () => {
    const finding = onlyFinding(doubleCover, lines, said);
    expect(finding).toMatchObject({
      kind: 'duplication',
      certainty: 'certain',
      title: 'the a and the b are two of one type on one area',
      score: doubleCoverScore * 0.75,
      confidence: 1,
      missing: [],
      params: { among: ['a', 'b'] },
      losers: [],
    });
    expect(finding.reasons.map(({ text }) => text)).toEqual([
      'Each is of the type LSP.',
      'Both cover the here.',
      'Some themes in common.',
    ]);
    expect(idsOf(reasonOf(finding, 'ground')?.nodes)).toEqual(['here']);
    expect(finding.routes).toEqual([
      { kind: 'merge', text: 'Merge the two, or share the area out between them.', candidates: [] },
    ]);
  });

  it('names both areas where they are two with the same base units', () => {
    const finding = onlyFinding(
      doubleCover,
      { COVERS: ['a > district', 'b > health'], WITHIN: 'here there > district health' },
      { ...said, district: { complete: true }, health: { complete: true } },
    );
    expect(reasonOf(finding, 'ground')?.text).toBe(
      'the a covers the district, the b covers the health: the same base units.',
    );
    expect(idsOf(reasonOf(finding, 'ground')?.nodes)).toEqual(['district', 'health']);
  });

  it.each([
    ['the first', ['a > district here', 'b > here']],
    ['the second', ['a > here', 'b > district here']],
  ])('names the very same area where %s covers another like it besides', (_, COVERS) => {
    const finding = onlyFinding(
      doubleCover,
      { COVERS, WITHIN: 'here > district' },
      { ...said, district: { complete: true } },
    );
    expect(finding.reasons.filter(({ part }) => part === 'ground').map(({ text }) => text)).toEqual([
      'Both cover the here.',
    ]);
  });

  it.each([
    ['the same', 'a b > crime', 'The same theme.', doubleCoverScore, 1],
    ['apart', ['a > crime', 'b > jobs'], 'No theme in common.', doubleCoverScore * 0.5, 1],
    [
      'not known',
      'a > crime',
      'The theme of one of them is not known.',
      doubleCoverScore,
      confidenceFactors.themeNotKnown,
    ],
  ])('weighs themes that are %s', (_, ADDRESSES, text, score, confidence) => {
    const finding = onlyFinding(doubleCover, { ...lines, ADDRESSES }, said);
    expect(finding).toMatchObject({ score, confidence });
    expect(reasonOf(finding, 'theme')?.text).toBe(text);
  });

  it('says who would lose one of two seats by a merge', () => {
    const finding = onlyFinding(doubleCover, { ...lines, MEMBER_OF: ['x y > a b', 'z > a'] }, said);
    expect(finding.losers.map(({ member, loses }) => [member.id, loses])).toEqual([
      ['x', 'seat'],
      ['y', 'seat'],
    ]);
    expect(finding.routes[0]?.text).toContain('2 members would attend one meeting in place of two.');
  });

  it('is one finding for two hundred on one area, with all of them for its subjects', () => {
    const many = Array.from({ length: 200 }, (_, place) => `p${String(place).padStart(3, '0')}`);
    const finding = onlyFinding(
      doubleCover,
      { COVERS: `${many.join(' ')} > here`, MEMBER_OF: 'x > p000 p001 p199' },
      Object.fromEntries(many.map((id) => [id, { type: 'LSP' }])),
    );
    expect(finding.subjects).toHaveLength(200);
    expect(finding.title).toBe('the p000, the p001, the p002, the p003 and 196 more are 200 of one type on one area');
    expect(reasonOf(finding, 'ground')?.text).toBe('All 200 cover the here.');
    expect(idsOf(finding.losers.map(({ member }) => member))).toEqual(['x']);
    expect(finding.routes[0]?.text).toContain('1 member would attend one meeting in place of several.');
  });

  it('says of a chain who covers what, and weighs the themes of its pairs in the mean', () => {
    const finding = onlyFinding(
      doubleCover,
      { COVERS: ['a b > here', 'b c > there'], ADDRESSES: ['a b > crime', 'c > jobs'] },
      { ...said, c: { type: 'LSP' } },
    );
    expect(finding.reasons.filter(({ part }) => part === 'ground').map(({ text }) => text)).toEqual([
      'the a and the b cover the here.',
      'the b and the c cover the there.',
    ]);
    expect(finding.score).toBeCloseTo(doubleCoverScore * 0.75, 12);
  });

  it.each(['a', 'b'] as const)('is less sure where %s only may be there at the date', (id) => {
    const may = { ...said, [id]: { type: 'LSP', started: '2001' } };
    expect(
      onlyFinding(doubleCover, { COVERS: 'a b > here', ADDRESSES: 'a b > crime' }, may, { at: '2001-05' }).confidence,
    ).toBe(confidenceFactors.datesPartial);
  });
});
