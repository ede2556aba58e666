import type { RuleCases } from '../rule-cases.ts';
import { none, pair, twins } from './twins.ts';

const three = ['a b 3/4/4'];

/** Whose seats count at a date, and for the sources in force. */
export const membersInScopeCases: RuleCases = {
  'counts a seat on one only while it is held': [
    twins({ MEMBER_OF: ['w x y z > b', 'x y z > a', ['w > a', { since: '2001-03', until: '2001-06-30' }]] }),
    { ever: pair, '2001': ['a b 3/3/4'], '2001-05': pair, '2003-12-31': ['a b 3/3/4'] },
  ],
  'counts a seat on the other only while it is held': [
    twins({ MEMBER_OF: ['w x y z > a', 'x y z > b', ['w > b', { since: '2001-03', until: '2001-06-30' }]] }),
    { ever: pair, '2001': ['a b 3/4/3'], '2001-05': pair, '2003-12-31': ['a b 3/4/3'] },
  ],
  'abstains once the third has left one': [
    twins({ MEMBER_OF: ['x y z > b', 'x y > a', ['z > a', { until: '2001-05-01' }]] }),
    { ever: ['a b 3/3/3'], '2001-05': ['a b 3/3/3'], '2001-05-15': none },
  ],
  'abstains until the third has joined the other': [
    twins({ MEMBER_OF: ['x y z > a', 'x y > b', ['z > b', { since: '2001-05-15' }]] }),
    { ever: ['a b 3/3/3'], '2001-05': none, '2001-05-15': ['a b 3/3/3'] },
  ],
  'counts a seat that may be held within a year or a month': [
    twins({ MEMBER_OF: ['x y z > a', 'x y > b', ['z > b', { since: '2001-05', until: '2003' }]] }),
    { '2001': none, '2001-05': ['a b 3/3/3'], '2001-05-15': ['a b 3/3/3'], '2003-12-31': ['a b 3/3/3'] },
  ],
  'counts an agency only while there is one': [
    twins({}, { w: { started: '2001-05-02' }, z: { ended: '2002' } }),
    { ever: pair, '2001-05': three.map(() => 'a b 3/3/3'), '2001-05-15': pair, '2003-12-31': ['a b 3/3/3'] },
  ],
  'abstains once the third has come to its end': [
    twins({ MEMBER_OF: 'x y z > a b' }, { z: { ended: '2002' } }),
    { ever: ['a b 3/3/3'], '2003-12-31': none },
  ],
  'counts the seats, and the agencies, that the sources in force know': [
    twins(
      { MEMBER_OF: ['x y z > a b', ['w > a b', { sources: ['doc', 'reg'] }], ['v > a b', { sources: ['reg'] }]] },
      { w: { sources: ['reg'] }, v: { sources: ['doc', 'reg'] } },
    ),
    { ever: ['a b 5/5/5'], doc: ['a b 3/3/3'] },
  ],
  'counts a seat on one that the sources in force know': [
    twins({ MEMBER_OF: ['x y z > a', 'x y > b', ['z > b', { sources: ['reg'] }]] }),
    { ever: ['a b 3/3/3'], doc: none, register: none },
  ],
  'counts a seat on the other that the sources in force know': [
    twins({ MEMBER_OF: ['x y z > b', 'x y > a', ['z > a', { sources: ['reg'] }]] }),
    { ever: ['a b 3/3/3'], doc: none, register: none },
  ],
  'counts an agency that the sources in force know': [
    twins({ MEMBER_OF: 'x y z > a b' }, { z: { sources: ['reg'] } }),
    { ever: ['a b 3/3/3'], doc: none },
  ],
};
