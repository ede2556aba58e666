import { describe, expect, it } from 'vitest';
import { findAll, type Selection } from '../../server/analysis/find-all.ts';
import { inWords } from '../../server/analysis/rules/rule.ts';
import { defaultSettings, type Settings } from '../../server/analysis/rules/settings.ts';
import { network } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

const compared = ['similar-partnerships', 'missing-core-member', 'unlinked-same-ground-theme', 'reported'] as const;

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

  const find = (selection: Partial<Selection> = {}) =>
    findAll(view, defaultSettings, { rules: compared, isWanted: () => true, limit: 1_000, ...selection });

  it('has what is certain first, then by falling score times confidence', () => {
    const { first, total, certain } = find();
    expect(first.map(({ rule, certainty }) => `${rule} ${certainty}`)).toEqual([
      'missing-core-member certain',
      'reported certain',
      'similar-partnerships certain',
      'missing-core-member to-check',
      'unlinked-same-ground-theme to-check',
    ]);
    expect([total, certain]).toEqual([5, 3]);
  });

  it('is by falling score alone, certain first, where that is asked', () => {
    for (const order of ['score', 'weighed'] as const) {
      const weights = find({ order }).first.map(({ certainty, score, confidence }) => [
        Number(certainty === 'to-check'),
        -(order === 'score' ? score : score * confidence),
      ]);
      expect(weights).toEqual([...weights].sort(([a, b], [c, d]) => a! - c! || b! - d!));
    }
    expect(find({ order: 'score' }).first).not.toEqual(find({ order: 'weighed' }).first);
  });

  it('is that of the rules asked for, and what is wanted of it', () => {
    expect(find({ rules: ['reported'] }).first.map(({ rule }) => rule)).toEqual(['reported']);
    expect(find({ rules: [] })).toEqual({ total: 0, certain: 0, first: [] });
    const some = find({ isWanted: ({ certainty }) => certainty === 'to-check', limit: 1 });
    expect([some.total, some.certain, some.first.map(({ rule }) => rule)]).toEqual([2, 0, ['missing-core-member']]);
  });

  it('is found anew under other settings', () => {
    const strict = { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, minShared: 4 } };
    const rules = ['similar-partnerships'] as const;
    const total = (settings: Settings) => findAll(view, settings, { rules, isWanted: () => true, limit: 1 }).total;
    expect([total(defaultSettings), total(strict), total(defaultSettings)]).toEqual([1, 0, 1]);
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
