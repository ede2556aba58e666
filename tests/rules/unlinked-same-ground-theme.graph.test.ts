import { unlinkedSameGroundThemeSides } from './both-sides.ts';
import { testRule } from './rule-cases.ts';
import { groundCases } from './unlinked-same-ground-theme/ground-cases.ts';
import { linkCases } from './unlinked-same-ground-theme/link-cases.ts';
import { neighbours, none, toCheck } from './unlinked-same-ground-theme/neighbours.ts';

testRule('unlinked-same-ground-theme', unlinkedSameGroundThemeSides, {
  'fires on one ground and one theme': [neighbours(), { ever: toCheck, '2001': toCheck, doc: toCheck, register: none }],

  ...groundCases,
  ...linkCases,

  // Theme
  'abstains where the themes are apart': [neighbours({ ADDRESSES: ['a > health', 'b > crime'] }), { ever: none }],
  'abstains where no theme is known': [neighbours({ ADDRESSES: [] }), { ever: none }],
  'abstains where one theme is not known': [neighbours({ ADDRESSES: 'a > health' }), { ever: none }],
  'fires once where two themes of several are shared': [
    neighbours({ ADDRESSES: ['a > health crime jobs', 'b > crime jobs'] }),
    { ever: toCheck },
  ],
  'takes the themes of the first at the date': [
    neighbours({ ADDRESSES: ['b > theme', ['a > theme', { since: '2001-02', until: '2001' }]] }),
    { ever: toCheck, '2001': none, '2001-05': toCheck, '2003-12-31': none },
  ],
  'takes the themes of the second at the date': [
    neighbours({ ADDRESSES: ['a > theme', ['b > theme', { since: '2001-02', until: '2001' }]] }),
    { ever: toCheck, '2001': none, '2001-05': toCheck, '2003-12-31': none },
  ],
  'takes the themes of the first that the sources in force say': [
    neighbours({ ADDRESSES: ['b > theme', ['a > theme', { sources: ['reg'] }]] }),
    { ever: toCheck, doc: none },
  ],
  'takes the themes of the second that the sources in force say': [
    neighbours({ ADDRESSES: ['a > theme', ['b > theme', { sources: ['reg'] }]] }),
    { ever: toCheck, doc: none },
  ],
  'takes the themes that the sources in force know': [
    neighbours({}, { theme: { sources: ['reg'] } }),
    { ever: toCheck, doc: none },
  ],

  // Alive together
  'abstains where the first ended before the second began': [
    neighbours({}, { a: { ended: '2001-05-14' }, b: { started: '2001-05-15' } }),
    { ever: none },
  ],
  'abstains where the second ended before the first began': [
    neighbours({}, { b: { ended: '2000' }, a: { started: '2001' } }),
    { ever: none },
  ],
  'fires where the second may have begun before the first ended': [
    neighbours({}, { a: { ended: '2001' }, b: { started: '2001-12' } }),
    { ever: toCheck },
  ],
  'fires where the first may have begun before the second ended': [
    neighbours({}, { b: { ended: '2001-05' }, a: { started: '2001-05-31' } }),
    { ever: toCheck },
  ],
  'fires only while there is the first': [
    neighbours({}, { a: { started: '2001-05-02', ended: '2002' } }),
    { ever: toCheck, '2001-05': none, '2001-05-15': toCheck, '2003-12-31': none },
  ],
  'fires only while there is the second': [
    neighbours({}, { b: { started: '2001-05-02', ended: '2002' } }),
    { ever: toCheck, '2001-05': none, '2001-05-15': toCheck, '2003-12-31': none },
  ],
  'fires only where the sources in force know both': [
    neighbours({}, { b: { sources: ['reg'] } }),
    { ever: toCheck, doc: none },
  ],

  // Similar already
  'abstains where the two are similar': [neighbours({ MEMBER_OF: 'x y z > a b' }), { ever: none }],
  'abstains where the two are similar only through a third': [
    neighbours({ MEMBER_OF: ['p q r s > a c', 't u v w > b c', 'm > a', 'n > b'] }),
    { ever: ['a b to-check'].slice(1) },
  ],
  'fires between a partnership and one of a similar pair': [
    neighbours({ MEMBER_OF: 'x y z > b c', COVERS: 'a b c > ground', ADDRESSES: 'a b c > theme' }),
    { ever: ['a b to-check', 'a c to-check'] },
  ],
  'fires between one of a similar pair and a partnership': [
    neighbours({ MEMBER_OF: 'x y z > a b', COVERS: 'a b c > ground', ADDRESSES: 'a b c > theme' }),
    { ever: ['a c to-check', 'b c to-check'] },
  ],
  'fires between two similar pairs': [
    neighbours({ MEMBER_OF: ['x y z > a b', 'u v w > c d'], COVERS: 'a b c d > ground', ADDRESSES: 'a b c d > theme' }),
    { ever: ['a c to-check', 'a d to-check', 'b c to-check', 'b d to-check'] },
  ],
});
