import { linkTypes } from '#contract/graph-model';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { aliveTogetherCases, nodeCases, relationCases } from './holding-cases.ts';
import { informalOnlyLinkSides } from './link-sides.ts';
import { testRule } from './rule-cases.ts';

const informal = { formal: false };

/** Two with one informal link, but for what is said otherwise. */
const linked = (lines: RelationLines = { LINKED_TO: [['a > b', informal]] }, said: NodeLines = {}) =>
  network(lines, { ...said, a: { label: 'Partnership', ...said['a'] }, b: { label: 'Partnership', ...said['b'] } });

const succession: RelationLines = { SUCCEEDED_BY: [['a > b', informal]] };
const none: string[] = [];
const one = ['a b 1 links'];
const two = ['a b 2 links'];

testRule('informal-only-link', informalOnlyLinkSides, {
  'fires where the only link is informal': [linked(), { ever: one, '2001': one, doc: one, register: none }],
  ...Object.fromEntries(
    linkTypes.flatMap((type) => [
      [`fires for ${type} to the second`, [linked({ [type]: [['a > b', informal]] }), { ever: one }]],
      [`fires for ${type} to the first`, [linked({ [type]: [['b > a', informal]] }), { ever: one }]],
      [
        `abstains where ${type} besides is formal`,
        [
          linked({
            LEARNING_ARM_OF: [['a > b', informal]],
            [type]: [
              ['a > b', informal],
              ['b > a', { formal: true }],
            ],
          }),
          { ever: none },
        ],
      ],
    ]),
  ),
  'fires where both of two links are informal': [
    linked({ LINKED_TO: [['a > b', informal]], REPORTS_TO: [['b > a', informal]] }),
    { ever: two },
  ],
  'fires where both of two links of one type are informal': [
    linked({
      LINKED_TO: [
        ['a > b', informal],
        ['a > b', { ...informal, kind: 'shared sub-group' }],
      ],
    }),
    { ever: two },
  ],
  'abstains where there is no link': [linked({}), { ever: none }],
  'abstains where it is stated that there is no link': [linked({ NOT_LINKED_TO: 'a > b' }), { ever: none }],
  'abstains where the link is formal': [linked({ LINKED_TO: [['a > b', { formal: true }]] }), { ever: none }],
  'abstains where the link does not say whether it is formal': [linked({ LINKED_TO: 'a > b' }), { ever: none }],
  'abstains where one of two links does not say': [
    linked({ LINKED_TO: [['a > b', informal]], REPORTS_TO: 'a > b' }),
    { ever: none },
  ],
  'fires between the two that are linked informally, not between others': [
    linked({ LINKED_TO: [['a > b', informal], ['b > c', { formal: true }], 'a > c'] }),
    { ever: one },
  ],
  'abstains where a partnership is linked to itself': [linked({ LINKED_TO: [['a > a', informal]] }), { ever: none }],
  'abstains where a partnership was succeeded by an agency': [
    linked({ SUCCEEDED_BY: [['a > x', informal]] }, { x: { label: 'Agency' } }),
    { ever: none },
  ],
  'takes a succession at any date': [
    linked({ SUCCEEDED_BY: [['a > b', { ...informal, since: '2003', until: '2003' }]] }),
    { ever: one, '2001': one },
  ],
  'takes a succession only where the sources in force know it': [
    linked({ SUCCEEDED_BY: [['a > b', { ...informal, sources: ['reg'] }]] }),
    { ever: one, doc: none },
  ],
  ...nodeCases('what has a successor', (said) => linked(succession, { a: said }), { held: one, not: none }),
  ...nodeCases('a successor', (said) => linked(succession, { b: said }), { held: one, not: none }),
  ...relationCases('the informal link', (said) => linked({ LINKED_TO: [['a > b', { ...informal, ...said }]] }), {
    held: one,
    not: none,
  }),
  ...relationCases(
    'a formal link beside the informal one',
    (said) => linked({ LINKED_TO: [['a > b', informal]], REPORTS_TO: [['a > b', { formal: true, ...said }]] }),
    { held: none, not: one },
  ),
  ...aliveTogetherCases((said) => linked(undefined, said), { held: one, not: none }),
});
