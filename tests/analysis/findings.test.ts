/** What findings say: their scores, reasons, routes and losers. Whether a rule fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { findAll } from '../../server/analysis/find-all.ts';
import { missingCoreMember } from '../../server/analysis/rules/missing-core-member.ts';
import { reported } from '../../server/analysis/rules/reported.ts';
import { defaultThresholds, inWords, type Rule, type RuleFinding } from '../../server/analysis/rules/rule.ts';
import { similarPartnerships } from '../../server/analysis/rules/similar-partnerships.ts';
import { unlinkedSameGroundTheme } from '../../server/analysis/rules/unlinked-same-ground-theme.ts';
import {
  absenceConfidence,
  confidenceFactors,
  likenessWeights,
  missingLinkScore,
  missingMemberScore,
  reportedScore,
} from '../../server/analysis/rules/weights.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const find = (
  rule: Rule,
  lines: RelationLines,
  said: NodeLines = {},
  scope: ScopeRequest = {},
): readonly RuleFinding[] => rule.find(viewOf(network(lines, said), scope), defaultThresholds);

const only = (...of: Parameters<typeof find>): RuleFinding => {
  const found = find(...of);
  expect(found).toHaveLength(1);
  return found[0]!;
};

const reason = (finding: RuleFinding, part: string) => finding.reasons.find((each) => each.part === part);
const ids = (nodes: readonly { readonly id: string }[] = []) => nodes.map(({ id }) => id);

describe('similar partnerships', () => {
  const alike = { MEMBER_OF: ['x y z > a b', 'w > a'], COVERS: ['a b > here', 'b > there'], ADDRESSES: 'a b > crime' };
  const complete = { a: { membersKnown: 'all' }, b: { membersKnown: 'all' } };

  it('are one duplication, certain, with the parts of the likeness apart', () => {
    const finding = only(similarPartnerships, alike, complete);
    expect(finding).toMatchObject({
      kind: 'duplication',
      certainty: 'certain',
      title: 'the a and the b look like one partnership',
      confidence: 1,
      missing: [],
    });
    expect(reason(finding, 'members')).toMatchObject({
      value: 3 / 4,
      text: '3 of 4 members sit on both: the x, the y and the z.',
    });
    expect(ids(reason(finding, 'members')?.nodes)).toEqual(['x', 'y', 'z']);
    expect(reason(finding, 'ground')).toMatchObject({ value: 1 / 2, text: '1 of 2 base units in common.' });
    expect(reason(finding, 'theme')).toMatchObject({ value: 1, text: 'The same theme.' });
    expect(finding.score).toBeCloseTo(
      likenessWeights.members * 0.75 + likenessWeights.ground * 0.5 + likenessWeights.theme,
      12,
    );
  });

  it('share the weight of what is not known among the rest, and are less sure', () => {
    const finding = only(similarPartnerships, { MEMBER_OF: alike.MEMBER_OF, COVERS: 'a > here' }, complete);
    expect(finding.score).toBeCloseTo(0.75, 12);
    expect(finding.confidence).toBeCloseTo(confidenceFactors.groundNotKnown * confidenceFactors.themeNotKnown, 12);
    expect(reason(finding, 'ground')).toEqual({
      part: 'ground',
      text: 'The area covered is not known for the b.',
      nodes: [],
    });
    expect(reason(finding, 'theme')?.text).toBe('The theme is not known for the a and the b.');
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
    expect(only(similarPartnerships, { ...alike, ...lines }, said, scope).confidence).toBeCloseTo(confidence, 12);
  });

  it('would merge, which costs a seat to everyone with several, known by name or not', () => {
    const finding = only(
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
    expect(ids(reason(finding, 'members')?.nodes)).toEqual(['x', 'y', 'z']);
  });

  it('are one finding for a group that pairs join, with the mean of its pairs and what all share', () => {
    const chain = { MEMBER_OF: ['p q r > a b', 'x y z > b c'], COVERS: 'a b c > here', ADDRESSES: 'a b c > crime' };
    const finding = only(similarPartnerships, chain);
    expect(ids(finding.subjects.map((node) => ({ id: 'abc'[node]! })))).toEqual(['a', 'b', 'c']);
    expect(reason(finding, 'members')).toMatchObject({ value: 0.5, text: '0 of 6 members sit on all 3.', nodes: [] });
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
    expect(find(similarPartnerships, { MEMBER_OF: ['x y z > a b', 'p > a', 'q > b'] })).toHaveLength(1);
    const four = viewOf(network({ MEMBER_OF: ['x y z > a b', 'p > a', 'q > b'] }));
    expect(similarPartnerships.find(four, { ...defaultThresholds, minJaccard: 0.61 })).toHaveLength(0);
    expect(
      similarPartnerships.find(four, { ...defaultThresholds, minJaccard: 0.61, minContainment: 0.75 }),
    ).toHaveLength(1);
  });
});

describe('a missing core member', () => {
  const asked = { t: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC', 'LSC'] } } as const;
  const lines = { MEMBER_OF: 'x > p' };
  const lp = { type: 'LP' };

  it('names what is missing, from where, and whom to invite', () => {
    const finding = only(missingCoreMember, lines, { ...asked, p: lp });
    expect(finding).toMatchObject({
      kind: 'missing-link',
      title: 'the p has no TEC or LSC',
      missing: [{ kind: 'member', at: 'p', name: 'TEC or LSC' }],
      params: { at: null, sources: null, among: ['p'], template: 't' },
      losers: [],
    });
    expect(finding.routes).toEqual([
      { kind: 'invite', text: 'Invite a TEC or LSC; none is recorded on this ground.', candidates: [] },
    ]);
  });

  it.each<[string, RelationLines, NodeLines[string], number, number]>([
    ['the absence is stated', { ABSENT_FROM: 'tec > p' }, lp, absenceConfidence.stated, missingMemberScore.certain],
    [
      'the list is complete',
      {},
      { ...lp, membersKnown: 'all' },
      absenceConfidence.completeList,
      missingMemberScore.certain,
    ],
    [
      'the list is in part',
      {},
      { ...lp, membersKnown: 'some' },
      absenceConfidence.partList,
      missingMemberScore.toCheck,
    ],
    ['nothing is said of the list', {}, lp, absenceConfidence.notKnown, missingMemberScore.toCheck],
    ['no member is on record', { MEMBER_OF: [] }, lp, absenceConfidence.noList, missingMemberScore.toCheck],
  ])('is as sure as it can be where %s', (_, more, p, confidence, score) => {
    const said = { ...asked, p: { label: 'Partnership', ...p }, tec: { label: 'Agency', type: 'TEC' } } as const;
    expect(only(missingCoreMember, { ...lines, ...more }, said)).toMatchObject({ confidence, score });
  });

  it('is less sure where the board only may be there at the date', () => {
    const finding = only(missingCoreMember, lines, { ...asked, p: { ...lp, started: '2001' } }, { at: '2001-05' });
    expect(finding.confidence).toBeCloseTo(absenceConfidence.notKnown * confidenceFactors.datesPartial, 12);
  });

  it('names who is stated absent', () => {
    const said = { ...asked, p: lp, tec: { type: 'TEC' } };
    const finding = only(missingCoreMember, { ...lines, ABSENT_FROM: 'tec > p' }, said);
    expect(reason(finding, 'silence')).toMatchObject({ text: 'A source states that the tec takes no part.' });
    expect(ids(reason(finding, 'silence')?.nodes)).toEqual(['tec']);
  });

  it('would invite named agencies of the type that work or sit on this ground, at most five', () => {
    const tec = { label: 'Agency', type: 'TEC' } as const;
    const ground = { COVERS: ['p > d', 'q > v', 'r > far'], WITHIN: 'v w > d' };
    const said = {
      ...asked,
      p: lp,
      worksInPart: tec,
      worksInWhole: tec,
      worksAway: tec,
      sitsHere: { ...tec, type: 'LSC' },
      sitsAway: tec,
      otherType: { ...tec, type: 'college' },
      unnamed: { ...tec, named: false },
      forum: { label: 'Partnership', type: 'TEC' },
    } as const;
    const finding = only(
      missingCoreMember,
      {
        ...ground,
        MEMBER_OF: ['x > p', 'sitsHere otherType unnamed forum > q', 'sitsAway > r'],
        OPERATES_IN: ['worksInPart > w', 'worksInWhole > d', 'worksAway > far', 'otherType unnamed > v'],
      },
      said,
    );
    expect(ids(finding.routes[0]!.candidates)).toEqual(['sitsHere', 'worksInPart', 'worksInWhole']);
    expect(finding.routes[0]!.text).toBe('Invite the sitsHere, the worksInPart and the worksInWhole.');
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((each) => [`tec${each}`, tec]));
    const crowd = only(
      missingCoreMember,
      { ...ground, ...lines, OPERATES_IN: `${Object.keys(many).join(' ')} > v` },
      { ...asked, p: lp, ...many },
    );
    expect(ids(crowd.routes[0]!.candidates)).toEqual(['tec1', 'tec2', 'tec3', 'tec4', 'tec5']);
  });

  it('would invite nobody who worked there at another date', () => {
    const finding = only(
      missingCoreMember,
      { ...lines, COVERS: 'p > v', OPERATES_IN: [['tec > v', { until: '1999' }]] },
      { ...asked, p: lp, tec: { type: 'TEC' } },
      { at: '2001' },
    );
    expect(finding.routes[0]!.candidates).toEqual([]);
  });
});

describe('an unlinked pair', () => {
  const pair = { COVERS: 'a b > here', ADDRESSES: ['a b > crime', 'b > drugs'] };

  it('names what both work on, and the link that is missing', () => {
    const finding = only(unlinkedSameGroundTheme, pair);
    expect(finding).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      title: 'the a and the b share ground and theme but no link is recorded',
      score: missingLinkScore.toCheck * 0.75,
      confidence: absenceConfidence.notKnown,
      missing: [{ kind: 'link', at: 'a', to: 'b', name: 'link' }],
      params: { at: null, sources: null, among: ['a', 'b'] },
      losers: [],
    });
    expect(reason(finding, 'theme')).toMatchObject({ text: 'Both work on the crime.', value: 0.5 });
    expect(ids(reason(finding, 'ground')?.nodes)).toEqual(['here']);
  });

  it('is sure where a source states that there is no link', () => {
    const finding = only(unlinkedSameGroundTheme, { ...pair, NOT_LINKED_TO: 'b > a' });
    expect(finding).toMatchObject({
      certainty: 'certain',
      score: missingLinkScore.certain * 0.75,
      confidence: absenceConfidence.stated,
      title: 'the a and the b share ground and theme but no link is kept',
    });
    expect(reason(finding, 'silence')?.text).toBe('A source states that there is no link between them.');
  });

  it.each(['a', 'b'])('is less sure where %s only may be there at the date', (id) => {
    const finding = only(unlinkedSameGroundTheme, pair, { [id]: { started: '2001' } }, { at: '2001-05' });
    expect(finding.confidence).toBeCloseTo(absenceConfidence.notKnown * confidenceFactors.datesPartial, 12);
  });
});

describe('what a source says', () => {
  it('is a finding of its kind, told apart by its claim', () => {
    const finding = only(
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
      params: { at: null, sources: null, among: ['c'] },
    });
    expect(finding.identity).toHaveLength(1);
  });

  it('is of an area where something it speaks of is there', () => {
    const about = (area: string) =>
      find(
        reported,
        { ABOUT: 'c > p t', COVERS: ['p > here', 'q > there'] },
        { c: { label: 'Claim', kind: 'overload' }, t: { label: 'Theme' } },
        { area },
      );
    expect(about('here')).toHaveLength(1);
    expect(about('there')).toHaveLength(0);
  });
});

describe('everything that is found', () => {
  const view = viewOf(
    network(
      {
        MEMBER_OF: ['x y z > a b', 'x > p q'],
        COVERS: 'r s > here',
        ADDRESSES: 'r s > crime',
        ABOUT: 'c > a',
      },
      {
        c: { label: 'Claim', kind: 'duplication' },
        p: { type: 'LP', membersKnown: 'all' },
        q: { type: 'LP' },
        t: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC'] },
      },
    ),
  );

  it('has what is certain first, then by falling score times confidence', () => {
    const all = findAll(view, null, defaultThresholds);
    expect(all.map(({ rule, certainty }) => `${rule} ${certainty}`)).toEqual([
      'missing-core-member certain',
      'reported certain',
      'similar-partnerships certain',
      'missing-core-member to-check',
      'unlinked-same-ground-theme to-check',
    ]);
  });

  it('is that of the rules asked for', () => {
    expect(findAll(view, ['reported'], defaultThresholds).map(({ rule }) => rule)).toEqual(['reported']);
    expect(findAll(view, [], defaultThresholds)).toEqual([]);
  });
});

it('names are listed as a sentence lists them', () => {
  expect([inWords([]), inWords(['A']), inWords(['A', 'B']), inWords(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});
