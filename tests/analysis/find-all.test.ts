import { describe, expect, it } from 'vitest';
import { findAll } from '../../server/analysis/find-all.ts';
import { defaultThresholds, inWords } from '../../server/analysis/rules/rule.ts';
import { network } from '../support/network.ts';
import { viewOf } from '../support/network-snapshot.ts';

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
