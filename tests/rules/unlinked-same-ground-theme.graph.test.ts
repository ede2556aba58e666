import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { unlinkedSameGroundThemeSides } from './both-sides.ts';
import { testRule } from './rule-cases.ts';

/** Two boards on one ground with one theme, without members, but for what is said otherwise. */
const neighbours = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network({ COVERS: 'a b > ground', ADDRESSES: 'a b > theme', ...lines }, said);

const none: string[] = [];
const toCheck = ['a b to-check'];
const certain = ['a b certain'];

testRule('unlinked-same-ground-theme', unlinkedSameGroundThemeSides, {
  'fires on one ground and one theme': [neighbours(), { ever: toCheck, '2001': toCheck, doc: toCheck, register: none }],

  // Ground
  'abstains where the grounds are apart': [neighbours({ COVERS: ['a > here', 'b > there'] }), { ever: none }],
  'abstains where no ground is known': [neighbours({ COVERS: [] }, {}), { ever: none }],
  'abstains where one ground is not known': [neighbours({ COVERS: 'a > here' }), { ever: none }],
  'abstains where one covers one area more': [neighbours({ COVERS: ['a b > here', 'b > there'] }), { ever: none }],
  'fires where both cover the same two areas': [neighbours({ COVERS: ['a b > here there'] }), { ever: toCheck }],
  'fires where an area and its parts, all of them known, are the two grounds': [
    neighbours(
      { COVERS: ['a > district', 'b > here there'], WITHIN: 'here there > district' },
      { district: { complete: true } },
    ),
    { ever: toCheck },
  ],
  'fires where two areas are made of the same base units': [
    neighbours(
      { COVERS: ['a > district', 'b > health'], WITHIN: 'here there > district health' },
      { district: { complete: true }, health: { complete: true } },
    ),
    { ever: toCheck },
  ],
  'abstains where the parts of an area are not known to be all': [
    neighbours({ COVERS: ['a > district', 'b > here there'], WITHIN: 'here there > district' }),
    { ever: none },
  ],
  'abstains where the parts of a part are not known to be all': [
    neighbours(
      { COVERS: ['a > county', 'b > here there'], WITHIN: ['district > county', 'here there > district'] },
      { county: { complete: true } },
    ),
    { ever: none },
  ],
  'fires where both cover the very same area, whatever is known of its parts': [
    neighbours({ COVERS: 'a b > district', WITHIN: 'here there > district' }),
    { ever: toCheck },
  ],
  'abstains where one covers, besides the same area of which not all is known, another': [
    neighbours({ COVERS: ['a b > district', 'b > far'], WITHIN: 'here > district' }),
    { ever: none },
  ],
  'tells an area of which not all is known from an area that is its own base unit': [
    neighbours({ COVERS: ['a > district', 'b > here'], WITHIN: 'here > district' }),
    { ever: none },
  ],
  'fires over eight steps': [
    neighbours(
      {
        COVERS: ['a > s0', 'b > s8'],
        WITHIN: ['s8 > s7', 's7 > s6', 's6 > s5', 's5 > s4', 's4 > s3', 's3 > s2', 's2 > s1', 's1 > s0'],
      },
      Object.fromEntries(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7'].map((id) => [id, { complete: true }])),
    ),
    { ever: toCheck },
  ],
  'abstains over nine steps': [
    neighbours(
      {
        COVERS: ['a > s0', 'b > s9'],
        WITHIN: ['s9 > s8', 's8 > s7', 's7 > s6', 's6 > s5', 's5 > s4', 's4 > s3', 's3 > s2', 's2 > s1', 's1 > s0'],
      },
      Object.fromEntries(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'].map((id) => [id, { complete: true }])),
    ),
    { ever: none },
  ],
  'abstains where areas that are parts of each other leave no base unit': [
    neighbours(
      { COVERS: ['a > m', 'b > n'], WITHIN: ['m > m2', 'm2 > m', 'n > n2', 'n2 > n'] },
      Object.fromEntries(['m', 'm2', 'n', 'n2'].map((id) => [id, { complete: true }])),
    ),
    { ever: none },
  ],
  'takes the ground that is covered at the date': [
    neighbours({
      COVERS: [
        'a > here',
        'b > there',
        ['a b > ground', { since: '2001-02', until: '2002' }],
        ['a > there', { since: '2001-02' }],
        ['b > here', { since: '2001-02' }],
      ],
    }),
    { ever: toCheck, '2001': none, '2001-05': toCheck },
  ],
  'compares the areas that are covered at the date, where not all is known of one': [
    neighbours({
      COVERS: ['a b > district', ['b > here', { since: '2001-02', until: '2002' }]],
      WITHIN: 'here there > district',
    }),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'compares the areas that there are at the date, where not all is known of one': [
    neighbours(
      { COVERS: ['a b > district', 'b > here'], WITHIN: 'here there > district' },
      { here: { started: '2001-02', ended: '2002' } },
    ),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'compares the areas that the sources in force say are covered': [
    neighbours({ COVERS: ['a b > district', ['b > here', { sources: ['reg'] }]], WITHIN: 'here there > district' }),
    { ever: none, doc: toCheck },
  ],
  'compares the areas that the sources in force know': [
    neighbours(
      { COVERS: ['a b > district', 'b > here'], WITHIN: 'here there > district' },
      { here: { sources: ['reg'] } },
    ),
    { ever: none, doc: toCheck },
  ],
  'takes the areas that there are at the date': [
    neighbours({ COVERS: ['a b > here', 'b > there'] }, { there: { started: '2001-02', ended: '2002' } }),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'takes the parts that an area has at the date': [
    neighbours(
      {
        COVERS: ['a > district', 'b > here'],
        WITHIN: ['here > district', ['there > district', { since: '2001-02', until: '2002' }]],
      },
      { district: { complete: true } },
    ),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'takes an area for a base unit until it has parts': [
    neighbours(
      { COVERS: ['a > district', 'b > here'], WITHIN: [['here > district', { since: '2001-02', until: '2002' }]] },
      { district: { complete: true } },
    ),
    { ever: toCheck, '2001': none, '2001-05': toCheck, '2003-12-31': none },
  ],
  'takes an area for a base unit until there are its parts': [
    neighbours(
      { COVERS: ['a > district', 'b > here district'], WITHIN: 'here > district' },
      { here: { started: '2001-02', ended: '2002' } },
    ),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'takes the ground that the sources in force know': [
    neighbours({ COVERS: ['a b > here', ['b > there', { sources: ['reg'] }]] }),
    { ever: none, doc: toCheck },
  ],
  'takes the parts that the sources in force know': [
    neighbours(
      { COVERS: ['a > district', 'b > here'], WITHIN: ['here > district', ['there > district', { sources: ['reg'] }]] },
      { district: { complete: true } },
    ),
    { ever: none, doc: toCheck },
  ],
  'takes the parts of which the sources in force know that they are there': [
    neighbours(
      { COVERS: ['a > district', 'b > here'], WITHIN: 'here there > district' },
      { district: { complete: true }, there: { sources: ['reg'] } },
    ),
    { ever: none, doc: toCheck },
  ],

  // Theme
  'abstains where the themes are apart': [neighbours({ ADDRESSES: ['a > health', 'b > crime'] }), { ever: none }],
  'abstains where no theme is known': [neighbours({ ADDRESSES: [] }), { ever: none }],
  'abstains where one theme is not known': [neighbours({ ADDRESSES: 'a > health' }), { ever: none }],
  'fires once where two themes of several are shared': [
    neighbours({ ADDRESSES: ['a > health crime jobs', 'b > crime jobs'] }),
    { ever: toCheck },
  ],
  'takes the themes of the first at the date': [
    neighbours({ ADDRESSES: ['b > theme', ['a > theme', { since: '2001-02', until: '2002' }]] }),
    { ever: toCheck, '2001': none, '2001-05': toCheck, '2003-12-31': none },
  ],
  'takes the themes of the second at the date': [
    neighbours({ ADDRESSES: ['a > theme', ['b > theme', { since: '2001-02', until: '2002' }]] }),
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

  // Links
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
    neighbours({ LINKED_TO: [['a > b', { since: '2001-02', until: '2002' }]] }),
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

  // Silence
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
  'fires between two similar pairs': [
    neighbours({ MEMBER_OF: ['x y z > a b', 'u v w > c d'], COVERS: 'a b c d > ground', ADDRESSES: 'a b > theme' }),
    { ever: none },
  ],
});
