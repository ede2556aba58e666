import { describe, expect, test } from 'vitest';
import type { Relation } from '#contract/details';
import { factsOf } from '../../../client/panels/inspector/property-words.ts';
import { groupRelations, relationFacts } from '../../../client/panels/inspector/relation-groups.ts';
import { agency, partnership } from '../small-findings.ts';

const relation = (given: Partial<Relation>): Relation => ({
  type: 'MEMBER_OF',
  direction: 'in',
  other: agency('x'),
  properties: {},
  citations: [],
  ...given,
});

describe('what is known of a thing', () => {
  const told = (properties: Record<string, unknown>) =>
    Object.fromEntries(factsOf({ kind: 'Partnership', properties }).map(({ label, value }) => [label, value]));

  test('says of a key fact that it is not known, and of another nothing', () => {
    expect(told({})).toMatchObject({ 'Meetings a year': null, 'Member list': null });
    expect(told({})).not.toHaveProperty('Purpose');
  });

  test('is told in words and units, a nought as a nought', () => {
    const facts = told({
      membersKnown: 'all',
      hoursPerMeeting: 2.5,
      meetingsPerYear: 0,
      started: '2003-03',
      statutory: false,
      aliases: ['A', 'B'],
    });
    expect(facts).toMatchObject({
      'Member list': 'complete',
      'Hours a meeting': '2.5 hours',
      'Meetings a year': '0',
      Started: 'March 2003',
      'Required by law': 'no',
      'Also called': 'A, B',
    });
  });
});

describe('relations', () => {
  test('are read from the end one stands at', () => {
    const groups = groupRelations([
      relation({}),
      relation({ direction: 'out', other: partnership('p') }),
      relation({ type: 'LEARNING_ARM_OF', direction: 'out', other: partnership('p') }),
    ]);
    expect(groups.map(({ title }) => title)).toEqual(['Members', 'Sits on', 'Learning arm of']);
  });

  test('tell role, standing and dates in a few words', () => {
    expect(
      relationFacts(relation({ properties: { role: 'chair', formal: false, since: '2001', until: '2003-03' } })),
    ).toBe('chair, informal, 2001 – March 2003');
    expect(relationFacts(relation({ properties: { since: '2001' } }))).toBe('since 2001');
    expect(relationFacts(relation({ type: 'PART_OF', properties: { kind: 'PART_OF' } }))).toBe('');
  });
});
