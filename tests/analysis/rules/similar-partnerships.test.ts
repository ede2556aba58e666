/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../server/analysis/rules/settings.ts';
import { similarPartnerships } from '../../../server/analysis/rules/similar-partnerships.ts';
import { confidenceFactors, likenessWeights } from '../../../server/analysis/rules/weights.ts';
import type { ScopeRequest } from '../../../server/analysis/scope.ts';
import type { NodeLines, RelationLines } from '../../support/network.ts';
import { findBy, idsOf, onlyFinding, reasonOf } from './find-by.ts';

/** The mean of the parts that are known, by their weights. */
const blended = (parts: Readonly<Partial<Record<keyof typeof likenessWeights, number>>>): number => {
  const known = Object.entries(parts) as [keyof typeof likenessWeights, number][];
  const weight = known.reduce((sum, [part]) => sum + likenessWeights[part], 0);
  return known.reduce((sum, [part, value]) => sum + likenessWeights[part] * value, 0) / weight;
};

describe('similar partnerships', () => {
  const alike = { MEMBER_OF: ['x y z > a b', 'w > a'], COVERS: ['a b > here', 'b > there'], ADDRESSES: 'a b > crime' };
  const complete = { a: { membersKnown: 'all' }, b: { membersKnown: 'all' } };

  it('are one duplication, certain, with the parts of the likeness apart', () => {
    const finding = onlyFinding(similarPartnerships, alike, complete);
    expect(finding).toMatchObject({
      kind: 'duplication',
      certainty: 'certain',
      title: 'the a and the b look like one partnership',
      confidence: 1,
      missing: [],
    });
    expect(reasonOf(finding, 'members')).toMatchObject({
      value: 3 / 4,
      text: '3 of 4 members sit on both: the x, the y and the z.',
    });
    expect(idsOf(reasonOf(finding, 'members')?.nodes)).toEqual(['x', 'y', 'z']);
    expect(reasonOf(finding, 'ground')).toMatchObject({ value: 1 / 2, text: '1 of 2 base units in common.' });
    expect(reasonOf(finding, 'theme')).toMatchObject({ value: 1, text: 'The same theme.' });
    // Two boards: whoever sits on both weighs ln(3/2), whoever on one ln 3. The type is not known.
    const rarity = (3 * Math.log(3 / 2)) / (3 * Math.log(3 / 2) + Math.log(3));
    expect(finding.score).toBeCloseTo(blended({ members: 0.75, rarity, ground: 0.5, theme: 1 }), 12);
  });

  it('share the weight of what is not known among the rest, and are less sure', () => {
    const finding = onlyFinding(similarPartnerships, { MEMBER_OF: alike.MEMBER_OF, COVERS: 'a > here' }, complete);
    const rarity = (3 * Math.log(3 / 2)) / (3 * Math.log(3 / 2) + Math.log(3));
    expect(finding.score).toBeCloseTo(blended({ members: 0.75, rarity }), 12);
    expect(finding.confidence).toBeCloseTo(confidenceFactors.groundNotKnown * confidenceFactors.themeNotKnown, 12);
    expect(reasonOf(finding, 'ground')).toEqual({
      part: 'ground',
      text: 'The area covered is not known for the b.',
      nodes: [],
    });
    expect(reasonOf(finding, 'theme')?.text).toBe('The theme is not known for the a and the b.');
  });

  it.each<[string, NodeLines, RelationLines, ScopeRequest, number]>([
    ['complete lists', complete, {}, {}, 1],
    [
      'a list that is not complete',
      { a: { membersKnown: 'all' }, b: { membersKnown: 'some' } },
      {},
      {},
      confidenceFactors.membersNotComplete,
    ],
    [
      'a board that may hold at the date',
      { ...complete, a: { membersKnown: 'all', started: '2001' } },
      {},
      { at: '2001-05' },
      confidenceFactors.datesPartial,
    ],
    [
      'a seat that may hold at the date',
      complete,
      { MEMBER_OF: ['x y z > a b', ['w > a', { since: '2001' }]] },
      { at: '2001-05' },
      confidenceFactors.datesPartial,
    ],
    [
      'a ground that may hold at the date',
      complete,
      { COVERS: ['a > here', ['b > here', { until: '2001' }]] },
      { at: '2001-05' },
      confidenceFactors.datesPartial,
    ],
    [
      'a theme that may hold at the date',
      complete,
      { ADDRESSES: ['a > crime', ['b > crime', { until: '2001-05' }]] },
      { at: '2001-05' },
      confidenceFactors.datesPartial,
    ],
    [
      'a seat that held long before the date',
      complete,
      { MEMBER_OF: ['x y z > a b', ['w > a', { until: '1999' }]] },
      { at: '2001-05' },
      1,
    ],
  ])('are as sure as %s', (_, said, lines, scope, confidence) => {
    expect(onlyFinding(similarPartnerships, { ...alike, ...lines }, said, scope).confidence).toBeCloseTo(
      confidence,
      12,
    );
  });

  it('would merge, which costs a seat to everyone with several, known by name or not', () => {
    const finding = onlyFinding(
      similarPartnerships,
      { ...alike, MEMBER_OF: ['u x y z > a b', 'w > a'] },
      { u: { named: false } },
    );
    expect(finding.losers.map(({ member, loses }) => [member.id, loses])).toEqual([
      ['u', 'seat'],
      ['x', 'seat'],
      ['y', 'seat'],
      ['z', 'seat'],
    ]);
    expect(finding.routes).toMatchObject([{ kind: 'merge', candidates: [] }]);
    expect(finding.routes[0]!.text).toContain('4 members would attend one meeting');
    expect(idsOf(reasonOf(finding, 'members')?.nodes)).toEqual(['x', 'y', 'z']);
  });

  it('are one finding for a group that pairs join, with the mean of its pairs and what all share', () => {
    const chain = { MEMBER_OF: ['p q r > a b', 'x y z > b c'], COVERS: 'a b c > here', ADDRESSES: 'a b c > crime' };
    const finding = onlyFinding(similarPartnerships, chain);
    expect(idsOf(finding.subjects.map((node) => ({ id: 'abc'[node]! })))).toEqual(['a', 'b', 'c']);
    expect(reasonOf(finding, 'members')).toMatchObject({ value: 0.5, text: '0 of 6 members sit on all 3.', nodes: [] });
    // Three boards: p, q, r, x, y and z all sit on two of them, and weigh the same.
    expect(finding.score).toBeCloseTo(blended({ members: 0.5, rarity: 0.5, ground: 1, theme: 1 }), 12);
    expect(finding.params).toEqual({ ...defaultSettings.thresholds, among: ['a', 'b', 'c'] });
  });

  it('keep to the thresholds that are asked for', () => {
    const found = (members: RelationLines['MEMBER_OF'], thresholds: object) =>
      findBy(
        similarPartnerships,
        { MEMBER_OF: members! },
        {},
        {},
        {
          ...defaultSettings,
          thresholds: { ...defaultSettings.thresholds, ...thresholds },
        },
      ).length;
    const two = ['x y > a b', 'z > a'];
    expect(found(two, {})).toBe(0);
    expect(found(two, { minShared: 2 })).toBe(1);
    expect(found(two, { minShared: 2, minJaccard: 0.7 })).toBe(1);
    expect(found(two, { minShared: 2, minJaccard: 0.7, minContainment: 1 })).toBe(1);
    const three = ['x y z > a b', 'p > a', 'q > b'];
    expect(found(three, {})).toBe(1);
    expect(found(three, { minJaccard: 0.61 })).toBe(0);
    expect(found(three, { minJaccard: 0.61, minContainment: 0.75 })).toBe(1);
  });

  it('tell a weighted likeness in which a member that sits everywhere counts for little', () => {
    const boards = 'c d e f g h';
    const hub = onlyFinding(similarPartnerships, { MEMBER_OF: [`x y hub > a b`, 'p > a', 'q > b', `hub > ${boards}`] });
    const rare = onlyFinding(similarPartnerships, { MEMBER_OF: ['x y z > a b', 'p > a', 'q > b', `hub > ${boards}`] });
    const rarity = (sharedBoards: readonly number[]) => {
      const weight = (count: number) => Math.log(9 / count);
      const shared = sharedBoards.reduce((sum, count) => sum + weight(count), 0);
      return shared / (shared + 2 * weight(1));
    };
    expect(reasonOf(hub, 'rarity')?.value).toBeCloseTo(rarity([2, 2, 8]), 12);
    expect(reasonOf(rare, 'rarity')?.value).toBeCloseTo(rarity([2, 2, 2]), 12);
    expect(reasonOf(hub, 'rarity')?.text).toBe(
      'Weighed by how rare each member is on boards, 42% of the membership is shared.',
    );
    expect(hub.score).toBeLessThan(rare.score);
  });

  it('tell whether they are of one type', () => {
    const told = (a: string | undefined, b: string | undefined) =>
      reasonOf(
        onlyFinding(similarPartnerships, { MEMBER_OF: 'x y z > a b' }, { a: { type: a }, b: { type: b } }),
        'type',
      );
    expect(told('LSP', 'LSP')).toEqual({ part: 'type', text: 'Of one type: LSP.', value: 1, nodes: [] });
    expect(told('LSP', 'SRB')).toEqual({ part: 'type', text: 'Of different types: LSP and SRB.', value: 0, nodes: [] });
    expect(told('LSP', undefined)).toEqual({ part: 'type', text: 'A type is not recorded.', nodes: [] });
  });

  it('would make the smaller a sub-group where one nearly holds the other but is much longer', () => {
    const finding = onlyFinding(similarPartnerships, { MEMBER_OF: ['x y z > a b', 'p q r s > a'] });
    expect(finding.routes).toEqual([
      {
        kind: 'sub-group',
        text: 'Make the b a sub-group of the a: 3 members would attend one meeting in place of two.',
        candidates: [{ kind: 'Partnership', id: 'a', name: 'the a' }],
      },
    ]);
  });

  it('are one finding with a common core where two hundred are the same', () => {
    const boards = Array.from({ length: 200 }, (_, index) => `b${String(index).padStart(3, '0')}`).join(' ');
    const finding = onlyFinding(similarPartnerships, { MEMBER_OF: `x y z > ${boards}` });
    expect(finding.subjects).toHaveLength(200);
    expect(reasonOf(finding, 'members')?.text).toBe('3 of 3 members sit on all 200: the x, the y and the z.');
    expect(finding.title).toBe('the b000, the b001, the b002, the b003 and 196 more look like one partnership');
  });
});
