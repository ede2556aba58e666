/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { defaultThresholds } from '../../../server/analysis/rules/rule.ts';
import { similarPartnerships } from '../../../server/analysis/rules/similar-partnerships.ts';
import { confidenceFactors, likenessWeights } from '../../../server/analysis/rules/weights.ts';
import type { ScopeRequest } from '../../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../../support/network.ts';
import { viewOf } from '../../support/network-snapshot.ts';
import { findBy, idsOf, onlyFinding, reasonOf } from './find-by.ts';

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
    expect(finding.score).toBeCloseTo(
      likenessWeights.members * 0.75 + likenessWeights.ground * 0.5 + likenessWeights.theme,
      12,
    );
  });

  it('share the weight of what is not known among the rest, and are less sure', () => {
    const finding = onlyFinding(similarPartnerships, { MEMBER_OF: alike.MEMBER_OF, COVERS: 'a > here' }, complete);
    expect(finding.score).toBeCloseTo(0.75, 12);
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
    expect(finding.score).toBeCloseTo(
      likenessWeights.members * 0.5 + likenessWeights.ground + likenessWeights.theme,
      12,
    );
    expect(finding.params).toEqual({ at: null, sources: null, ...defaultThresholds, among: ['a', 'b', 'c'] });
  });

  it('keep to the thresholds that are asked for', () => {
    const view = viewOf(network({ MEMBER_OF: ['x y > a b', 'z > a'] }));
    const found = (thresholds: object) =>
      similarPartnerships.find(view, { ...defaultThresholds, ...thresholds }).length;
    expect(found({})).toBe(0);
    expect(found({ minShared: 2 })).toBe(1);
    expect(found({ minShared: 2, minJaccard: 0.7 })).toBe(1);
    expect(found({ minShared: 2, minJaccard: 0.7, minContainment: 1 })).toBe(1);
    expect(findBy(similarPartnerships, { MEMBER_OF: ['x y z > a b', 'p > a', 'q > b'] })).toHaveLength(1);
    const four = viewOf(network({ MEMBER_OF: ['x y z > a b', 'p > a', 'q > b'] }));
    expect(similarPartnerships.find(four, { ...defaultThresholds, minJaccard: 0.61 })).toHaveLength(0);
    expect(
      similarPartnerships.find(four, { ...defaultThresholds, minJaccard: 0.61, minContainment: 0.75 }),
    ).toHaveLength(1);
  });
});
