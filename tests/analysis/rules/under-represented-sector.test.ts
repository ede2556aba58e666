/** What the findings of this rule say. Whether it fires is tested in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { underRepresentedSector } from '../../../server/analysis/rules/under-represented-sector.ts';
import { absenceConfidence, confidenceFactors, missingSectorScore } from '../../../server/analysis/rules/weights.ts';
import type { NodeLines, RelationLines } from '../../support/network.ts';
import { idsOf, onlyFinding, reasonOf } from './find-by.ts';

const board = { label: 'Partnership', type: 'LSP' } as const;
const firm = { label: 'Agency', sector: 'private', type: 'employer' } as const;
const lack = (lines: RelationLines = {}, said: NodeLines = {}, ...scope: [{ at: string }?]) =>
  onlyFinding(
    underRepresentedSector,
    { MEMBER_OF: ['council > p q1 q2 q3 q4 q5', 'firm > q1 q2 q3 q4 q5'], ...lines },
    {
      ...Object.fromEntries(['q1', 'q2', 'q3', 'q4', 'q5'].map((id) => [id, board])),
      council: { label: 'Agency', sector: 'public', type: 'county council' },
      firm,
      ...said,
      p: { ...board, ...said['p'] },
    },
    ...scope,
  );

describe('a sector that its peers have', () => {
  it('is named, with how many of its peers have it', () => {
    const finding = lack();
    expect(finding).toMatchObject({
      kind: 'missing-link',
      title: 'No private member is recorded on the p',
      score: missingSectorScore.toCheck,
      confidence: absenceConfidence.notKnown,
      missing: [{ kind: 'member', at: 'p', name: 'private' }],
      params: { among: ['p'], minPeers: 5, minShare: 0.9 },
      routes: [{ kind: 'invite', text: 'Invite a private member; none is recorded on this ground.', candidates: [] }],
    });
    expect(reasonOf(finding, 'members')).toMatchObject({
      text: '5 of the 5 other partnerships of type LSP with known members have a private member; this one, with 1 member on record, has none on record.',
      value: 1,
    });
  });

  it.each<[string, NodeLines[string], NodeLines[string], number, number, string]>([
    [
      'the list is complete',
      { membersKnown: 'all' },
      {},
      absenceConfidence.completeList,
      missingSectorScore.certain,
      'The list of members is recorded as complete.',
    ],
    [
      'the list is in part',
      { membersKnown: 'some' },
      {},
      absenceConfidence.partList,
      missingSectorScore.toCheck,
      'The list of members is not known to be complete, so this is only not recorded: check it.',
    ],
    [
      'a member may be of any sector',
      { membersKnown: 'all' },
      { sector: undefined },
      absenceConfidence.partList,
      missingSectorScore.toCheck,
      'The list of members is complete, but sector or type of the council is not recorded: check it.',
    ],
  ])('is as sure as it can be where %s', (_, p, council, confidence, score, text) => {
    const finding = lack({}, { p: p!, council: { label: 'Agency', sector: 'public', type: 'other', ...council } });
    expect(finding).toMatchObject({ confidence, score });
    expect(reasonOf(finding, 'silence')?.text).toBe(text);
  });

  it('is less sure where the board only may be there at the date', () => {
    const finding = lack({}, { p: { started: '2001' } }, { at: '2001-05' });
    expect(finding.confidence).toBeCloseTo(absenceConfidence.notKnown * confidenceFactors.datesPartial, 12);
  });

  it('says where such a member takes part in a part of it', () => {
    const said = { g: { label: 'Partnership', type: 'group' }, h: { label: 'Partnership', type: 'group' } } as const;
    const finding = lack(
      {
        MEMBER_OF: ['council > p h q1 q2 q3 q4 q5', 'firm > g q1 q2 q3 q4 q5'],
        PART_OF: 'g h > p',
      },
      said,
    );
    expect(reasonOf(finding, 'links')?.text).toBe('In the g, which is part of it, a private member takes part.');
  });

  it('would invite named agencies of the group on its ground', () => {
    const finding = lack(
      { COVERS: 'p > v', OPERATES_IN: ['shop trade unnamed > v', 'away > w'] },
      {
        shop: { ...firm, type: undefined },
        trade: { ...firm, sector: undefined },
        away: firm,
        unnamed: { ...firm, named: false },
      },
    );
    expect(idsOf(finding.routes[0]!.candidates)).toEqual(['shop', 'trade']);
    expect(finding.routes[0]!.text).toBe('Invite the shop or the trade.');
  });

  it('is one finding for all groups that are missing', () => {
    const finding = lack({}, { firm: { label: 'Agency', sector: 'voluntary', type: 'faith body' } });
    expect(finding.title).toBe('No voluntary or faith body member is recorded on the p');
    expect(finding.missing.map(({ name }) => name)).toEqual(['voluntary', 'faith body']);
    expect(finding.routes).toHaveLength(2);
  });
});
