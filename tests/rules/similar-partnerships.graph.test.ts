import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { similarPartnershipsSides } from './both-sides.ts';
import { testRule } from './rule-cases.ts';

/** Two boards with the same four members, one ground and one theme, but for what is said otherwise. */
const twins = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network({ MEMBER_OF: 'w x y z > a b', COVERS: 'a b > ground', ADDRESSES: 'a b > theme', ...lines }, said);

const pair = ['a b 4/4/4'];
const three = ['a b 3/4/4'];
const none: string[] = [];

testRule('similar-partnerships', similarPartnershipsSides, {
  'fires on the same members, ground and theme': [twins(), { ever: pair, '2001': pair, doc: pair, register: none }],

  // Members
  'fires at a Jaccard of exactly one half': [
    twins({ MEMBER_OF: ['w x y z > a b', 'p q > a', 'r s > b'] }),
    { ever: ['a b 4/6/6'] },
  ],
  'abstains just below a Jaccard of one half': [
    twins({ MEMBER_OF: ['w x y z > a b', 'p q > a', 'r s u > b'] }),
    { ever: none },
  ],
  'fires at a containment of exactly 0.8': [
    twins({ MEMBER_OF: ['w x y z > a b', 'p > a', 'q r s u v > b'] }),
    { ever: ['a b 4/5/9'] },
  ],
  'fires at a containment of exactly 0.8, whichever is the smaller': [
    twins({ MEMBER_OF: ['w x y z > a b', 'p > b', 'q r s u v > a'] }),
    { ever: ['a b 4/9/5'] },
  ],
  'fires with three shared': [twins({ MEMBER_OF: 'x y z > a b' }), { ever: ['a b 3/3/3'] }],
  'abstains with two shared, however alike': [twins({ MEMBER_OF: 'x y > a b' }), { ever: none }],
  'abstains where the third is an observer on one': [
    twins({ MEMBER_OF: ['x y > a b', 'z > a', ['z > b', { role: 'observer' }]] }),
    { ever: none },
  ],
  'abstains where the third is an observer on the other': [
    twins({ MEMBER_OF: ['x y > a b', 'z > b', ['z > a', { role: 'observer' }]] }),
    { ever: none },
  ],
  'counts no observer in a size': [
    twins({ MEMBER_OF: ['x y z > a b', ['p q r s > a', { role: 'observer' }]] }),
    { ever: ['a b 3/3/3'] },
  ],
  'counts an agency that observes and also sits': [
    twins({ MEMBER_OF: ['x y z > a b', ['z > a b', { role: 'observer' }]] }),
    { ever: ['a b 3/3/3'] },
  ],
  'abstains where the third is a person who sits for an agency on one': [
    twins({ MEMBER_OF: ['x y > a b', 'z > a', ['z > b', { onBehalfOf: 'x' }]] }, { z: { label: 'Person' } }),
    { ever: none },
  ],
  'abstains where the third is a person who sits for an agency on the other': [
    twins({ MEMBER_OF: ['x y > a b', 'z > b', ['z > a', { onBehalfOf: 'x' }]] }, { z: { label: 'Person' } }),
    { ever: none },
  ],
  'counts no person who sits for an agency in a size': [
    twins({ MEMBER_OF: ['x y z > a b', ['p q r s > b', { onBehalfOf: 'x' }]] }, { p: { label: 'Person' } }),
    { ever: ['a b 3/3/3'] },
  ],
  'counts a person with a seat of their own': [
    twins({ MEMBER_OF: 'x y z > a b' }, { z: { label: 'Person' } }),
    { ever: ['a b 3/3/3'] },
  ],
  'counts a member partnership as itself, never its members': [
    twins({ MEMBER_OF: ['x y z > a b', 'p q r s > z'] }, { z: { label: 'Partnership' } }),
    { ever: ['a b 3/3/3'] },
  ],
  'abstains where the third is known only by its type': [
    twins({ MEMBER_OF: 'x y z > a b' }, { z: { named: false } }),
    { ever: none },
  ],
  'counts an agency known only by its type in both sizes': [
    twins({ MEMBER_OF: 'w x y z > a b' }, { z: { named: false } }),
    { ever: three },
  ],
  'abstains where agencies known only by their type bring the likeness below': [
    twins(
      { MEMBER_OF: 'x y z p q r s > a b' },
      { p: { named: false }, q: { named: false }, r: { named: false }, s: { named: false } },
    ),
    { ever: none },
  ],
  'counts a member with two seats once': [
    twins({ MEMBER_OF: ['x y > a b', ['x y > a b', { role: 'chair' }]] }),
    { ever: none },
  ],

  // Members in scope
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

  // The partnerships
  'abstains where the first ended before the second began': [
    twins({}, { a: { ended: '2001-05-14' }, b: { started: '2001-05-15' } }),
    { ever: none },
  ],
  'abstains where the second ended before the first began': [
    twins({}, { b: { ended: '2000' }, a: { started: '2001-01' } }),
    { ever: none },
  ],
  'fires where the second began on the last day of the first': [
    twins({}, { a: { ended: '2001-05-15' }, b: { started: '2001-05-15' } }),
    { ever: pair, '2001-05': none, '2001-05-15': pair },
  ],
  'fires where the first may have begun before the second ended': [
    twins({}, { b: { ended: '2001-02' }, a: { started: '2001' } }),
    { ever: pair, '2001': pair, '2001-05': none },
  ],
  'fires where the second may have begun before the first ended': [
    twins({}, { a: { ended: '2001' }, b: { started: '2001-11-30' } }),
    { ever: pair, '2001-05': none },
  ],
  'fires only while there is the first': [
    twins({}, { a: { started: '2001-05-02', ended: '2003' } }),
    { ever: pair, '2001-05': none, '2001-05-15': pair, '2003-12-31': pair },
  ],
  'fires only while there is the second': [
    twins({}, { b: { started: '2000', ended: '2001-05-14' } }),
    { ever: pair, '2001-05': pair, '2001-05-15': none },
  ],
  'fires only where the sources in force know the first': [
    twins({}, { a: { sources: ['reg'] } }),
    { ever: pair, doc: none },
  ],
  'fires only where the sources in force know the second': [
    twins({}, { b: { sources: ['reg'] } }),
    { ever: pair, doc: none },
  ],

  // Ground
  'abstains where the grounds are apart': [twins({ COVERS: ['a > here', 'b > there'] }), { ever: none }],
  'fires where the ground of the first is not known': [twins({ COVERS: 'b > there' }), { ever: pair }],
  'fires where the ground of the second is not known': [twins({ COVERS: 'a > here' }), { ever: pair }],
  'fires where one covers a part of the ground of the other': [
    twins({ COVERS: ['a > district', 'b > here far'], WITHIN: 'here there > district' }),
    { ever: pair },
  ],
  'fires where two areas share a base unit, some steps down': [
    twins({
      COVERS: ['a > county', 'b > health'],
      WITHIN: ['district > county', 'here there > district', 'here far > health'],
    }),
    { ever: pair },
  ],
  'abstains where a district shares no ward with its neighbour in one county': [
    twins({ COVERS: ['a > here', 'b > there'], WITHIN: ['p q > here', 'r s > there', 'here there > county'] }),
    { ever: none },
  ],
  'does not take an area with parts for a base unit': [
    twins({
      COVERS: ['a > county', 'b > district'],
      WITHIN: [
        'part > district',
        ['district > county', {}],
        'other > county',
        ['part > district', { sources: ['reg'] }],
      ],
    }),
    { ever: pair },
  ],
  'fires over eight steps': [
    twins({
      COVERS: ['a > s0', 'b > s8'],
      WITHIN: ['s8 > s7', 's7 > s6', 's6 > s5', 's5 > s4', 's4 > s3', 's3 > s2', 's2 > s1', 's1 > s0', 'other > s0'],
    }),
    { ever: pair },
  ],
  'abstains over nine steps': [
    twins({
      COVERS: ['a > s0', 'b > s9'],
      WITHIN: [
        's9 > s8',
        's8 > s7',
        's7 > s6',
        's6 > s5',
        's5 > s4',
        's4 > s3',
        's3 > s2',
        's2 > s1',
        's1 > s0',
        'other > s0',
      ],
    }),
    { ever: none },
  ],
  'takes the ground that is covered at the date': [
    twins({ COVERS: ['a > here', 'b > there', ['b > here', { since: '2001-02', until: '2002' }]] }),
    { ever: pair, '2001': none, '2001-05': pair, '2003-12-31': none },
  ],
  'takes the areas that there are at the date': [
    twins({ COVERS: ['a > here there', 'b > here far'] }, { here: { started: '2001-02', ended: '2002' } }),
    { ever: pair, '2001': none, '2001-05': pair, '2003-12-31': none },
  ],
  'takes the parts that an area has at the date': [
    twins({
      COVERS: ['a > district', 'b > here'],
      WITHIN: ['there > district', ['here > district', { since: '2001-02', until: '2002' }]],
    }),
    { ever: pair, '2001': none, '2001-05': pair, '2003-12-31': none },
  ],
  'takes an area for a base unit while it has no parts': [
    twins({ COVERS: 'a b > district', WITHIN: [['here > district', { since: '2001-02', until: '2002' }]] }),
    { ever: pair, '2001': pair, '2001-05': pair, '2003-12-31': pair },
  ],
  'takes an area for its own base unit once its only part is gone': [
    twins({ COVERS: ['a > district', 'b > district'], WITHIN: 'here > district' }, { here: { ended: '2002' } }),
    { ever: pair, '2003-12-31': pair },
  ],
  'is apart from a district with parts until the parts are gone': [
    twins(
      {
        COVERS: ['a > district', 'b > district2'],
        WITHIN: ['here > district', 'district > district2', 'far > district2'],
      },
      { here: { ended: '2002' } },
    ),
    { ever: pair, '2003-12-31': pair },
  ],
  'takes the ground that the sources in force know': [
    twins({ COVERS: ['a > here', 'b > there', ['b > here', { sources: ['reg'] }]] }),
    { ever: pair, doc: none },
  ],
  'takes the areas that the sources in force know': [
    twins({ COVERS: ['a > here there', 'b > here far'] }, { here: { sources: ['reg'] } }),
    { ever: pair, doc: none },
  ],
  'takes the parts that the sources in force know': [
    twins({
      COVERS: ['a > district', 'b > here'],
      WITHIN: ['there > district', ['here > district', { sources: ['reg'] }]],
    }),
    { ever: pair, doc: none },
  ],

  // Theme
  'abstains where the themes are apart': [twins({ ADDRESSES: ['a > health', 'b > crime'] }), { ever: none }],
  'fires where the themes of the first are not known': [twins({ ADDRESSES: 'b > crime' }), { ever: pair }],
  'fires where the themes of the second are not known': [twins({ ADDRESSES: 'a > crime' }), { ever: pair }],
  'fires where one theme of several is shared': [
    twins({ ADDRESSES: ['a > health crime', 'b > crime jobs'] }),
    { ever: pair },
  ],
  'takes the themes of the date': [
    twins({ ADDRESSES: ['a > health', 'b > crime', ['b > health', { since: '2001-02', until: '2002' }]] }),
    { ever: pair, '2001': none, '2001-05': pair, '2003-12-31': none },
  ],
  'takes the themes that the sources in force say': [
    twins({ ADDRESSES: ['a > health', 'b > crime', ['b > health', { sources: ['reg'] }]] }),
    { ever: pair, doc: none },
  ],
  'takes the themes that the sources in force know': [
    twins({ ADDRESSES: ['a > health crime', 'b > health jobs'] }, { health: { sources: ['reg'] } }),
    { ever: pair, doc: none },
  ],

  // Kin
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
    twins({ PART_OF: [['a > b', { since: '2001-02', until: '2002' }]] }),
    { ever: none, '2001': pair, '2001-05': none, '2003-12-31': pair },
  ],
  'fires before and after the second is part of the first': [
    twins({ PART_OF: [['b > a', { since: '2001-02', until: '2002' }]] }),
    { ever: none, '2001': pair, '2001-05': none, '2003-12-31': pair },
  ],
  'fires while the board between the first and the second is not there': [
    twins({ PART_OF: ['a > c', 'c > b'] }, { c: { started: '2001-02', ended: '2002' } }),
    { ever: none, '2001': pair, '2001-05': none, '2003-12-31': pair },
  ],
  'fires while the board between the second and the first is not there': [
    twins({ PART_OF: ['b > c', 'c > a'] }, { c: { started: '2001-02', ended: '2002' } }),
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

  // Several
  'fires on each pair of three that are alike': [
    network({ MEMBER_OF: 'x y z > a b c' }),
    { ever: ['a b 3/3/3', 'a c 3/3/3', 'b c 3/3/3'] },
  ],
  'names a pair in the order of code points, beyond the first plane too': [
    network({ MEMBER_OF: 'x y z > \u{ff5e} \u{10000} \u{e000}' }),
    { ever: ['\u{e000} \u{ff5e} 3/3/3', '\u{e000} \u{10000} 3/3/3', '\u{ff5e} \u{10000} 3/3/3'] },
  ],
});
