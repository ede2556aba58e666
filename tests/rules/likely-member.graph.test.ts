import { type Network, type NodeLines, network, type RelationLines } from '../support/network.ts';
import { likelyMemberSides } from './likely-member/likely-member-sides.ts';
import { testRule } from './rule-cases.ts';

/** p has what its three peers have, but for x. */
const alike = (lines: RelationLines = {}, said: NodeLines = {}): Network =>
  network({ MEMBER_OF: ['k l m > p q r s', 'x > q r s'], ...lines }, said);

const board = { label: 'Partnership' } as const;
const none: string[] = [];
const found = ['p x'];

testRule('likely-member', likelyMemberSides, {
  // Who is like it
  'fires where all that are like it have one more': [
    alike(),
    { ever: found, '2001': found, doc: found, register: none },
  ],
  'abstains where one alone is like it': [network({ MEMBER_OF: ['k l m > p q', 'x > q'] }), { ever: none }],
  'fires where two are like it': [network({ MEMBER_OF: ['k l m > p q r', 'x > q r'] }), { ever: found }],
  'abstains where few of those like it have it': [
    network({ MEMBER_OF: ['k l m > p q r s t u v w', 'x > q r'] }),
    { ever: none },
  ],
  'abstains where nobody is shared': [network({ MEMBER_OF: ['k l m > p', 'n o x > q r s'] }), { ever: none }],
  'abstains where there is no member': [alike({ MEMBER_OF: 'x > q r s' }, { p: board }), { ever: none }],
  'abstains where all they share is known only by its type': [
    network({ MEMBER_OF: ['k > p q r s', 'x > q r s'] }, { k: { named: false } }),
    { ever: none },
  ],
  'tells at most three of a partnership': [
    network({ MEMBER_OF: ['k l m > p q r s', 'w x y z > q r s'] }),
    { ever: ['p w', 'p x', 'p y'] },
  ],
  'asks more of those that share a theme': [
    network({
      MEMBER_OF: ['k l m > p q r s t u', 'x > q r s', 'y > t u'],
      ADDRESSES: ['p q r s > crime', 't u > health'],
    }),
    { ever: ['p x', 't x', 'u x'] },
  ],
  'asks as much of all where no theme is known': [
    network({ MEMBER_OF: ['k l m > p q r s t u', 'x > q r s', 'y > t u'] }),
    { ever: ['p x', 'p y', 't x', 'u x'] },
  ],
  'asks no one whose life does not meet its own': [
    alike({}, { p: { started: '2001' }, q: { ended: '2000' }, r: { ended: '1999' } }),
    { ever: none },
  ],
  'asks one that may have lived at its time': [
    alike({}, { p: { started: '2001' }, q: { ended: '2001' }, s: { ended: '2001-05' } }),
    { ever: found },
  ],
  'asks no one on other ground': [alike({ COVERS: ['p > here', 'q r s > there'] }), { ever: none }],
  'asks those whose ground is not known': [alike({ COVERS: 'p > here' }), { ever: found }],
  'asks those on a part of its ground': [
    alike({ COVERS: ['p > district', 'q r s > here'], WITHIN: 'here there > district' }),
    { ever: found },
  ],
  'asks no whole of which it is a part, and no part of it': [
    alike({ PART_OF: ['p > q', 'r > t', 't > p'] }, { t: board }),
    { ever: none },
  ],
  'asks no predecessor and no successor': [alike({ SUCCEEDED_BY: ['p > q', 'r > p'] }), { ever: none }],
  'counts no observer for a member of those like it': [
    alike({ MEMBER_OF: ['k l m > p q r s', ['x > q r s', { role: 'observer' }]] }),
    { ever: none },
  ],

  // Who is told
  'abstains where it sits there already, whatever its role': [
    alike({ MEMBER_OF: ['k l m > p q r s', 'x > q r s', ['x > p', { role: 'observer' }]] }),
    { ever: none },
  ],
  'fires before it sits there': [
    alike({ MEMBER_OF: ['k l m > p q r s', 'x > q r s', ['x > p', { since: '2001-05-02', until: '2002' }]] }),
    { ever: none, '2001-05': found, '2001-05-15': none, '2003-12-31': found },
  ],
  'abstains where its absence is stated': [alike({ ABSENT_FROM: 'x > p' }), { ever: none, '2001': none, doc: none }],
  'fires where its absence from another is stated': [alike({ ABSENT_FROM: 'x > t' }, { t: board }), { ever: found }],
  'abstains from the day on for which its absence is stated': [
    alike({ ABSENT_FROM: [['x > p', { at: '2001-05-02' }]] }),
    { ever: none, '2001-05': found, '2001-05-15': none },
  ],
  'fires where the sources in force do not state its absence': [
    alike({ ABSENT_FROM: [['x > p', { sources: ['reg'] }]] }),
    { ever: none, doc: found },
  ],
  'abstains where it is a person': [alike({}, { x: { label: 'Person' } }), { ever: none }],
  'abstains where it is a partnership': [alike({}, { x: board }), { ever: none }],
  'abstains where it is known only by its type': [alike({}, { x: { named: false } }), { ever: none }],
  'abstains where it has ended, and while it is not there': [
    alike({}, { x: { started: '2001-05-02', ended: '2002' } }),
    { ever: none, '2001-05': none, '2001-05-15': found, '2003-12-31': none },
  ],
  'abstains where the partnership has ended': [
    alike({}, { p: { ended: '2002' } }),
    { ever: none, '2001-05': found, '2003-12-31': none },
  ],
  'fires only where the sources in force know it': [alike({}, { x: { sources: ['reg'] } }), { ever: found, doc: none }],
  'fires only where the sources in force know its seats': [
    alike({ MEMBER_OF: ['k l m > p q r s', ['x > q r s', { sources: ['reg'] }]] }),
    { ever: found, doc: none },
  ],
  'fires only while it has its seats': [
    alike({ MEMBER_OF: ['k l m > p q r s', ['x > q r s', { since: '2001-05-02', until: '2002' }]] }),
    { ever: found, '2001-05': none, '2001-05-15': found, '2003-12-31': none },
  ],
  'abstains where it works on other ground': [alike({ COVERS: 'p > here', OPERATES_IN: 'x > there' }), { ever: none }],
  'fires where it works on a part of the ground': [
    alike({ COVERS: 'p > district', OPERATES_IN: 'x > here', WITHIN: 'here there > district' }),
    { ever: found },
  ],
  'fires where it works elsewhere but sits on a partnership on this ground': [
    alike({ COVERS: 'p q > here', OPERATES_IN: 'x > there' }),
    { ever: found },
  ],
  'abstains where it only observes on this ground and works elsewhere': [
    alike(
      {
        MEMBER_OF: ['k l m > p q r s', 'x > q r s', ['x > t', { role: 'observer' }]],
        COVERS: 'p t > here',
        OPERATES_IN: 'x > there',
      },
      { t: board },
    ),
    { ever: none },
  ],
  'takes the ground on which it works at the date': [
    alike({ COVERS: 'p > here', OPERATES_IN: [['x > there', { since: '2001-02', until: '2001' }]] }),
    { ever: none, '2001': found, '2001-05': none, '2003-12-31': found },
  ],

  // What is made up
  'asks no one that is made up': [
    alike({}, Object.fromEntries(['q', 'r', 's'].map((each) => [each, { ...board, sources: ['syn'] }]))),
    { ever: none },
  ],
  'asks only the made up where it is made up': [alike({}, { p: { ...board, sources: ['syn'] } }), { ever: none }],
  'fires where all are made up': [
    alike({}, Object.fromEntries(['p', 'q', 'r', 's'].map((each) => [each, { ...board, sources: ['syn'] }]))),
    { ever: found },
  ],
  'does not take an agency for commoner or rarer by what is made up': [
    alike(
      { MEMBER_OF: ['k l m > p q r s', 'x > q r s', 'k > t u v'] },
      Object.fromEntries(['t', 'u', 'v'].map((each) => [each, { ...board, sources: ['syn'] }])),
    ),
    { ever: found },
  ],
});
