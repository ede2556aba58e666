import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { aliveTogetherCases, nodeCases, relationCases } from './holding-cases.ts';
import { singlePersonLinkSides } from './link-sides.ts';
import { testRule } from './rule-cases.ts';

/** Two that are linked, with one person on both, but for what is said otherwise. */
const linked = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(
    { LINKED_TO: 'a > b', MEMBER_OF: 'x > a b', ...lines },
    {
      ...said,
      a: { label: 'Partnership', ...said['a'] },
      b: { label: 'Partnership', ...said['b'] },
      x: { label: 'Person', ...said['x'] },
    },
  );

const forBody = (body: string) => ({ onBehalfOf: body });
const person = { label: 'Person' } as const;
const observer = { role: 'observer' };
const none: string[] = [];
const byX = ['a b by x to-check'];
const both = { held: byX, not: none };
const neither = { held: none, not: byX };

testRule('single-person-link', singlePersonLinkSides, {
  'fires where one person is all that is shared': [linked(), { ever: byX, '2001': byX, doc: byX, register: none }],
  'is certain where both lists of members are complete': [
    linked({}, { a: { membersKnown: 'all' }, b: { membersKnown: 'all' } }),
    { ever: ['a b by x certain'] },
  ],
  'is to check where one list alone is complete': [
    linked({}, { a: { membersKnown: 'all' }, b: { membersKnown: 'some' } }),
    { ever: byX },
  ],

  // The link
  ...Object.fromEntries(
    (['REPORTS_TO', 'LEARNING_ARM_OF', 'LINKED_TO'] as const).flatMap((type) => [
      [`fires where the first has ${type} to the second`, [linked({ LINKED_TO: [], [type]: 'a > b' }), { ever: byX }]],
      [`fires where the second has ${type} to the first`, [linked({ LINKED_TO: [], [type]: 'b > a' }), { ever: byX }]],
    ]),
  ),
  'abstains where nothing links the two': [linked({ LINKED_TO: [] }), { ever: none }],
  'abstains where the one is part of the other': [linked({ LINKED_TO: [], PART_OF: 'a > b' }), { ever: none }],
  'abstains where the one succeeded the other': [linked({ LINKED_TO: [], SUCCEEDED_BY: 'a > b' }), { ever: none }],
  'fires where the one is part of the other and linked besides': [linked({ PART_OF: 'a > b' }), { ever: byX }],
  'fires once where two links join them': [linked({ REPORTS_TO: 'b > a' }), { ever: byX }],
  'abstains where a partnership is linked to itself': [linked({ LINKED_TO: 'a > a' }), { ever: none }],
  ...relationCases('the link', (said) => linked({ LINKED_TO: [['a > b', said]] }), both),

  // The person
  'abstains where nobody is on both': [linked({ MEMBER_OF: ['x > a', 'y > b'] }, { y: person }), { ever: none }],
  'abstains where the only one on both is an agency': [linked({}, { x: { label: 'Agency' } }), { ever: none }],
  'abstains where two people are on both': [linked({ MEMBER_OF: 'x y > a b' }, { y: person }), { ever: none }],
  'fires where others are on one of the two': [
    linked({ MEMBER_OF: ['x > a b', 'y u > a', 'z v > b'] }, { y: person, z: person }),
    { ever: byX },
  ],
  'fires once where the person has two seats on one': [
    linked({ MEMBER_OF: ['x > a b', ['x > a', { role: 'chair' }]] }),
    { ever: byX },
  ],
  'fires where the person observes': [linked({ MEMBER_OF: [['x > a b', observer]] }), { ever: byX }],
  'abstains where another person on both observes': [
    linked({ MEMBER_OF: ['x > a b', ['y > a b', observer]] }, { y: person }),
    { ever: none },
  ],
  ...relationCases('a seat on the first', (said) => linked({ MEMBER_OF: [['x > a', said], 'x > b'] }), both),
  ...relationCases('a seat on the second', (said) => linked({ MEMBER_OF: ['x > a', ['x > b', said]] }), both),
  'takes the person only where the sources in force know of there being one': [
    linked({}, { x: { sources: ['reg'] } }),
    { ever: byX, doc: none },
  ],

  // What is shared besides
  'abstains where an agency sits on both': [linked({ MEMBER_OF: 'x u > a b' }), { ever: none }],
  'abstains where a partnership sits on both': [
    linked({ MEMBER_OF: 'x m > a b' }, { m: { label: 'Partnership' } }),
    { ever: none },
  ],
  'fires where an agency sits on both and the person sits for it': [
    linked({ MEMBER_OF: ['u > a b', ['x > a b', forBody('u')]] }),
    { ever: byX },
  ],
  'fires where the person sits for it on the first only': [
    linked({ MEMBER_OF: ['u > a b', ['x > a', forBody('u')], 'x > b'] }),
    { ever: byX },
  ],
  'fires where the person sits for it on the second only': [
    linked({ MEMBER_OF: ['u > a b', 'x > a', ['x > b', forBody('u')]] }),
    { ever: byX },
  ],
  'fires where the person sits for one on the first and for another on the second': [
    linked({ MEMBER_OF: ['u v > a b', ['x > a', forBody('u')], ['x > b', forBody('v')]] }),
    { ever: byX },
  ],
  'fires where the person sits for a partnership that is on both': [
    linked({ MEMBER_OF: ['m > a b', ['x > a b', forBody('m')]] }, { m: { label: 'Partnership' } }),
    { ever: byX },
  ],
  'abstains where an agency sits on both for which the person does not': [
    linked({ MEMBER_OF: ['u v > a b', ['x > a b', forBody('u')]] }),
    { ever: none },
  ],
  'abstains where the person represents the agency but sits for nobody': [
    linked({ MEMBER_OF: 'x u > a b', REPRESENTS: 'x > u' }),
    { ever: none },
  ],
  'fires where the person sits for something that is not there': [
    linked({ MEMBER_OF: [['x > a b', forBody('nothing')]] }),
    { ever: byX },
  ],
  'fires where the agency on both is known only by its type': [
    linked({ MEMBER_OF: 'x u > a b' }, { u: { named: false } }),
    { ever: byX },
  ],
  'fires where both sit on a third': [
    linked({ MEMBER_OF: ['x > a b', 'a b > m'] }, { m: { label: 'Partnership' } }),
    { ever: byX },
  ],
  'fires where the first sits on one that sits on the second': [
    linked({ MEMBER_OF: ['x > a b', 'a > m', 'm > b'] }, { m: { label: 'Partnership' } }),
    { ever: byX },
  ],
  'fires where the second sits on one that sits on the first': [
    linked({ MEMBER_OF: ['x > a b', 'b > m', 'm > a'] }, { m: { label: 'Partnership' } }),
    { ever: byX },
  ],
  'fires where an agency observes the first': [
    linked({ MEMBER_OF: ['x > a b', ['u > a', observer], 'u > b'] }),
    { ever: byX },
  ],
  'fires where an agency observes the second': [
    linked({ MEMBER_OF: ['x > a b', 'u > a', ['u > b', observer]] }),
    { ever: byX },
  ],
  'abstains where the agency has a seat beside that of an observer': [
    linked({ MEMBER_OF: ['x u > a b', ['u > a', observer]] }),
    { ever: none },
  ],
  ...relationCases(
    'a seat of an agency on the first',
    (said) => linked({ MEMBER_OF: ['x > a b', ['u > a', said], 'u > b'] }),
    neither,
  ),
  ...relationCases(
    'a seat of an agency on the second',
    (said) => linked({ MEMBER_OF: ['x > a b', 'u > a', ['u > b', said]] }),
    neither,
  ),
  ...nodeCases('an agency on both', (said) => linked({ MEMBER_OF: 'x u > a b' }, { u: said }), neither),

  ...aliveTogetherCases((said) => linked({}, said), both),
});
