import type { RuleCases } from '../rule-cases.ts';
import { certain, neighbours, none, toCheck } from './neighbours.ts';

/** What is a link between two, and what is known of its absence. */
export const linkCases: RuleCases = {
  ...Object.fromEntries(
    (['PART_OF', 'REPORTS_TO', 'LEARNING_ARM_OF', 'LINKED_TO', 'SUCCEEDED_BY'] as const).flatMap((type) => [
      [`abstains where the first has ${type} to the second`, [neighbours({ [type]: 'a > b' }), { ever: none }]],
      [`abstains where the second has ${type} to the first`, [neighbours({ [type]: 'b > a' }), { ever: none }]],
    ]),
  ),
  'abstains where the only link is informal': [
    neighbours({ LINKED_TO: [['a > b', { formal: false }]] }),
    { ever: none },
  ],
  'fires where both are linked to a third': [neighbours({ LINKED_TO: 'a b > c' }), { ever: toCheck }],
  'fires where the one sits on the other, which is a seat and no link': [
    neighbours({ MEMBER_OF: 'a > b' }, { a: { label: 'Partnership' } }),
    { ever: toCheck },
  ],
  'fires before and after the link is kept': [
    neighbours({ LINKED_TO: [['a > b', { since: '2001-02', until: '2001' }]] }),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'abstains for a succession at any date': [
    neighbours({ SUCCEEDED_BY: [['a > b', { since: '2003', until: '2003' }]] }),
    { ever: none, '2001': none },
  ],
  'fires where the sources in force do not know the link': [
    neighbours({ LINKED_TO: [['a > b', { sources: ['reg'] }]], SUCCEEDED_BY: [['a > b', { sources: ['reg'] }]] }),
    { ever: none, doc: toCheck },
  ],
  'is certain where it is stated that there is no link': [
    neighbours({ NOT_LINKED_TO: 'a > b' }),
    { ever: certain, '2001': certain, doc: certain },
  ],
  'is certain whichever of the two it is stated of': [neighbours({ NOT_LINKED_TO: 'b > a' }), { ever: certain }],
  'is to check where no link to a third is stated': [neighbours({ NOT_LINKED_TO: 'a b > c' }), { ever: toCheck }],
  'is found once where it is stated twice': [neighbours({ NOT_LINKED_TO: ['a > b', 'b > a'] }), { ever: certain }],
  'is to check where the lists of members are complete: they speak of members only': [
    neighbours({}, { a: { membersKnown: 'all' }, b: { membersKnown: 'all' } }),
    { ever: toCheck },
  ],
  'is certain from the day on for which it is stated': [
    neighbours({ NOT_LINKED_TO: [['a > b', { at: '2001-05-02' }]] }),
    { ever: certain, '2001-05': toCheck, '2001-05-15': certain },
  ],
  'is to check where the sources in force do not state it': [
    neighbours({ NOT_LINKED_TO: [['a > b', { sources: ['reg'] }]] }),
    { ever: certain, doc: toCheck },
  ],
};
