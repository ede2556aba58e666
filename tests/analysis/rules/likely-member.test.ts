/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { likelyMember } from '../../../server/analysis/rules/likely-member.ts';
import { defaultSettings } from '../../../server/analysis/rules/settings.ts';
import { absenceConfidence, confidenceFactors, predictionAgainstList } from '../../../server/analysis/rules/weights.ts';
import { type NodeLines, network } from '../../support/network.ts';
import { viewOf } from '../../support/network-snapshot.ts';
import { findBy, idsOf, onlyFinding, reasonOf } from './find-by.ts';

const { peers, damping, midpoint } = defaultSettings.prediction;

describe('a likely member', () => {
  const lines = {
    MEMBER_OF: ['k l m > p q r s', 'x > q r s'],
    COVERS: 'p q r s > here',
    ADDRESSES: 'p q r s > crime',
  };

  it('is of the area of the partnership, and not of every area where the agency sits', () => {
    const also = { ...lines, MEMBER_OF: [...lines.MEMBER_OF, 'x > t'], COVERS: [lines.COVERS, 't > there'] };
    expect(findBy(likelyMember, also, {}, { area: 'here' })).toHaveLength(1);
    expect(findBy(likelyMember, also, {}, { area: 'there' })).toEqual([]);
  });

  it('says that it is a prediction, by whom, and whom to ask', () => {
    const finding = onlyFinding(likelyMember, lines);
    expect(finding).toMatchObject({
      kind: 'missing-link',
      certainty: 'to-check',
      title: 'the x is a likely member of the p: a prediction',
      confidence: absenceConfidence.notKnown,
      missing: [{ kind: 'member', at: 'p', name: 'the x' }],
      params: { among: ['p'], agency: 'x', prediction: defaultSettings.prediction },
      losers: [],
    });
    expect(reasonOf(finding, 'peers')).toMatchObject({
      text: '3 of the 3 partnerships most like it in members and themes have this member: the q, the r and the s.',
      value: 1,
    });
    expect(idsOf(reasonOf(finding, 'peers')?.nodes)).toEqual(['q', 'r', 's']);
    expect(reasonOf(finding, 'ground')?.text).toBe(
      'It operates, or sits on a partnership, in 1 of the 1 base unit of this ground.',
    );
    expect(reasonOf(finding, 'silence')?.text).toMatch(
      /^This is a prediction, not a record, and its score is no probability\. .* only not recorded/,
    );
    expect(finding.routes.map(({ kind, candidates }) => [kind, idsOf(candidates)])).toEqual([['invite', ['x']]]);
  });

  it('scores by the share of likeness that has it, drawn a little towards how common it is', () => {
    // Of four boards k, l and m are on all and x is on three; each peer shares k, l and m with p.
    const common = Math.log(5 / 4);
    const likeness = (3 * common) / (3 * common + Math.log(5 / 3));
    const strength = (3 * likeness + damping * (3 / 4)) / (3 * likeness + damping);
    const score = strength ** 3 / (strength ** 3 + midpoint ** 3);
    expect(onlyFinding(likelyMember, lines).score).toBeCloseTo(score, 8);
  });

  it('halves the likeness of those with other themes, and takes off a quarter where none is known', () => {
    // y is on one peer of three: what that one counts for decides.
    const settings = {
      ...defaultSettings,
      prediction: { ...defaultSettings.prediction, minPeers: 1, minScore: 0, damping: 0, mostMembers: 9 },
    };
    const shareOf = (themes: string) => {
      const found = findBy(
        likelyMember,
        { MEMBER_OF: ['k l m > p q r', 'x > q', 'y > r'], ADDRESSES: ['p q > crime', ...(themes ? [themes] : [])] },
        {},
        {},
        settings,
      );
      const { score } = found.find(({ missing, params }) => params['agency'] === 'y' && missing[0]!.at === 'p')!;
      return Math.cbrt((score * midpoint ** 3) / (1 - score));
    };
    expect(shareOf('r > crime')).toBeCloseTo(1 / 2, 6);
    expect(shareOf('r > health')).toBeCloseTo(0.5 / 1.5, 6);
    expect(shareOf('r > health crime')).toBeCloseTo(0.75 / 1.75, 6);
    expect(shareOf('')).toBeCloseTo(0.75 / 1.75, 6);
  });

  it.each<[string, NodeLines[string], number]>([
    ['complete', { membersKnown: 'all' }, predictionAgainstList],
    ['in part', { membersKnown: 'some' }, absenceConfidence.partList],
    ['not known', {}, absenceConfidence.notKnown],
  ])('is as sure as it can be where the list is %s', (_, p, confidence) => {
    const finding = onlyFinding(likelyMember, lines, { p });
    expect(finding.confidence).toBeCloseTo(confidence, 12);
    expect(finding.certainty).toBe('to-check');
    const silence = reasonOf(finding, 'silence')!.text;
    expect(silence.includes('recorded as complete')).toBe(confidence === predictionAgainstList);
  });

  it('says of a complete list that the agency is no member, and is told after the weakest for an open one', () => {
    const finding = onlyFinding(likelyMember, lines, { p: { membersKnown: 'all' } });
    expect(finding.title).toBe('the x is no member of the p, though it is of others like it');
    expect(finding.routes[0]?.text).toBe('Ask whether the x should sit there; if so, invite it.');
    const { groundNotKnown, themeNotKnown, datesPartial } = confidenceFactors;
    const weakest =
      defaultSettings.prediction.minScore * absenceConfidence.notKnown * groundNotKnown * themeNotKnown * datesPartial;
    expect(1 * finding.confidence).toBeLessThan(weakest);
  });

  it('is less sure where ground, themes or dates are not known', () => {
    const { MEMBER_OF, COVERS, ADDRESSES } = lines;
    const { groundNotKnown, themeNotKnown, datesPartial } = confidenceFactors;
    const sure = absenceConfidence.notKnown;
    expect(onlyFinding(likelyMember, { MEMBER_OF, ADDRESSES }).confidence).toBeCloseTo(sure * groundNotKnown, 12);
    expect(onlyFinding(likelyMember, { MEMBER_OF, COVERS }).confidence).toBeCloseTo(sure * themeNotKnown, 12);
    const dated = onlyFinding(likelyMember, lines, { p: { started: '2001' } }, { at: '2001-05' });
    expect(dated.confidence).toBeCloseTo(sure * datesPartial, 12);
  });

  it('asks no more than the nearest, of equal ones those first in order', () => {
    const many = Array.from({ length: peers + 5 }, (_, place) => `q${String(place).padStart(2, '0')}`);
    const finding = onlyFinding(likelyMember, { MEMBER_OF: [`k l m > p ${many.join(' ')}`, `x > ${many.join(' ')}`] });
    expect(idsOf(reasonOf(finding, 'peers')?.nodes)).toEqual(many.slice(0, peers));
  });

  it('names the same peers however often it is asked', () => {
    const view = viewOf(network(lines));
    const [hit] = likelyMember.find(view, defaultSettings);
    const told = [1, 2].map(() => likelyMember.explain(view, hit!, defaultSettings));
    expect(told[0]).toEqual(told[1]);
    expect(told[0]!.reasons[0]!.nodes).toHaveLength(3);
  });
});
