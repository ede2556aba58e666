/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { missingCoreMember } from '../../../server/analysis/rules/missing-core-member.ts';
import { absenceConfidence, confidenceFactors, missingMemberScore } from '../../../server/analysis/rules/weights.ts';
import type { NodeLines, RelationLines } from '../../support/network.ts';
import { idsOf, onlyFinding, reasonOf } from './find-by.ts';

describe('a missing core member', () => {
  const asked = { t: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC', 'LSC'] } } as const;
  const lines = { MEMBER_OF: 'x > p' };
  const lp = { type: 'LP' };

  it('names what is missing, from where, and whom to invite', () => {
    const finding = onlyFinding(missingCoreMember, lines, { ...asked, p: lp });
    expect(finding).toMatchObject({
      kind: 'missing-link',
      title: 'No TEC or LSC is recorded on the p',
      missing: [{ kind: 'member', at: 'p', name: 'TEC or LSC' }],
      params: { among: ['p'], template: 't' },
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
    expect(onlyFinding(missingCoreMember, { ...lines, ...more }, said)).toMatchObject({ confidence, score });
  });

  it('is less sure where the board only may be there at the date', () => {
    const said = { ...asked, p: { ...lp, label: 'Partnership', started: '2001' } } as const;
    const finding = onlyFinding(missingCoreMember, {}, said, { at: '2001-05' });
    expect(finding.confidence).toBeCloseTo(absenceConfidence.noList * confidenceFactors.datesPartial, 12);
  });

  it('states what is missing only where it is certain', () => {
    const complete = onlyFinding(missingCoreMember, lines, { ...asked, p: { ...lp, membersKnown: 'all' } });
    expect(complete.title).toBe('the p has no TEC or LSC');
  });

  it('speaks of types with the article they are spoken with', () => {
    const said = { t: { ...asked.t, partnershipType: 'LSP', anyOfAgencyTypes: ['FE college'] }, p: { type: 'LSP' } };
    const finding = onlyFinding(missingCoreMember, lines, said as NodeLines);
    expect(finding.reasons[0]?.text).toBe('An FE college is to sit on an LSP.');
    expect(finding.routes[0]?.text).toBe('Invite an FE college; none is recorded on this ground.');
  });

  it('names who is stated absent', () => {
    const said = { ...asked, p: lp, tec: { type: 'TEC' } };
    const finding = onlyFinding(missingCoreMember, { ...lines, ABSENT_FROM: 'tec > p' }, said);
    expect(reasonOf(finding, 'silence')).toMatchObject({ text: 'A source states that the tec takes no part.' });
    expect(idsOf(reasonOf(finding, 'silence')?.nodes)).toEqual(['tec']);
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
    const finding = onlyFinding(
      missingCoreMember,
      {
        ...ground,
        MEMBER_OF: ['x > p', 'sitsHere otherType unnamed forum > q', 'sitsAway > r'],
        OPERATES_IN: ['worksInPart > w', 'worksInWhole > d', 'worksAway > far', 'otherType unnamed > v'],
      },
      said,
    );
    expect(idsOf(finding.routes[0]!.candidates)).toEqual(['sitsHere', 'worksInPart', 'worksInWhole']);
    expect(finding.routes[0]!.text).toBe('Invite the sitsHere, the worksInPart or the worksInWhole.');
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((each) => [`tec${each}`, tec]));
    const crowd = onlyFinding(
      missingCoreMember,
      { ...ground, ...lines, OPERATES_IN: `${Object.keys(many).join(' ')} > v` },
      { ...asked, p: lp, ...many },
    );
    expect(idsOf(crowd.routes[0]!.candidates)).toEqual(['tec1', 'tec2', 'tec3', 'tec4', 'tec5']);
  });

  it('would invite nobody who worked there at another date', () => {
    const finding = onlyFinding(
      missingCoreMember,
      { ...lines, COVERS: 'p > v', OPERATES_IN: [['tec > v', { until: '1999' }]] },
      { ...asked, p: lp, tec: { type: 'TEC' } },
      { at: '2001' },
    );
    expect(finding.routes[0]!.candidates).toEqual([]);
  });
});
