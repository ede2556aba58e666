import type { RuleCases } from '../rule-cases.ts';
import { none, pair, twins } from './twins.ts';

/** Which pairs are a whole and its part, or follow one another. */
export const kinCases: RuleCases = {
  'abstains where the first was succeeded by the second': [
    twins({ SUCCEEDED_BY: 'a > b' }, { a: { label: 'Partnership' } }),
    { ever: none },
  ],
  'abstains where the second was succeeded by the first': [twins({ SUCCEEDED_BY: 'b > a' }), { ever: none }],
  'abstains for a succession at any date': [
    twins({ SUCCEEDED_BY: [['a > b', { since: '2003', until: '2003' }]] }),
    { ever: none, '2001': none },
  ],
  'fires where the sources in force do not know the succession': [
    twins({ SUCCEEDED_BY: [['a > b', { sources: ['reg'] }]] }),
    { ever: none, doc: pair },
  ],
  'fires where both were succeeded by a third': [twins({ SUCCEEDED_BY: 'a b > c' }), { ever: pair }],
  'abstains where the first is part of the second': [twins({ PART_OF: 'a > b' }), { ever: none }],
  'abstains where the second is part of the first': [twins({ PART_OF: 'b > a' }), { ever: none }],
  'abstains where the first is part of the second over two steps': [
    twins({ PART_OF: ['a > c', 'c > b'] }),
    { ever: none },
  ],
  'abstains where the second is part of the first over three steps': [
    twins({ PART_OF: ['b > c', 'c > d', 'd > a'] }),
    { ever: none },
  ],
  'abstains where parts go round in a ring': [twins({ PART_OF: ['a > c', 'c > d', 'd > c', 'd > b'] }), { ever: none }],
  'fires where both are part of a third': [twins({ PART_OF: 'a b > c' }), { ever: pair }],
  'fires where the one reports to the other, or is linked to it': [
    twins({ REPORTS_TO: 'a > b', LINKED_TO: 'b > a', LEARNING_ARM_OF: 'a > b' }),
    { ever: pair },
  ],
  'fires before and after the first is part of the second': [
    twins({ PART_OF: [['a > b', { since: '2001-02', until: '2001' }]] }),
    { ever: none, '2001': pair, '2001-05': none, '2003-12-31': pair },
  ],
  'fires before and after the second is part of the first': [
    twins({ PART_OF: [['b > a', { since: '2001-02', until: '2001' }]] }),
    { ever: none, '2001': pair, '2001-05': none, '2003-12-31': pair },
  ],
  'fires while the board between the first and the second is not there': [
    twins({ PART_OF: ['a > c', 'c > b'] }, { c: { started: '2001-02', ended: '2001' } }),
    { ever: none, '2001': pair, '2001-05': none, '2003-12-31': pair },
  ],
  'fires while the board between the second and the first is not there': [
    twins({ PART_OF: ['b > c', 'c > a'] }, { c: { started: '2001-02', ended: '2001' } }),
    { ever: none, '2001': pair, '2001-05': none, '2003-12-31': pair },
  ],
  'fires where the sources in force do not know that the first is part of the second': [
    twins({ PART_OF: [['a > b', { sources: ['reg'] }]] }),
    { ever: none, doc: pair },
  ],
  'fires where the sources in force do not know that the second is part of the first': [
    twins({ PART_OF: [['b > a', { sources: ['reg'] }]] }),
    { ever: none, doc: pair },
  ],
  'fires where the sources in force do not know the board between the first and the second': [
    twins({ PART_OF: ['a > c', 'c > b'] }, { c: { sources: ['reg'] } }),
    { ever: none, doc: pair },
  ],
  'fires where the sources in force do not know the board between the second and the first': [
    twins({ PART_OF: ['b > c', 'c > a'] }, { c: { sources: ['reg'] } }),
    { ever: none, doc: pair },
  ],
};
