import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { nodeCases, relationCases } from './holding-cases.ts';
import { noLeadBodySides } from './link-sides.ts';
import { testRule } from './rule-cases.ts';

/** A partnership `p`, an agency `x`, a person `y`. */
const board = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(lines, {
    ...said,
    p: { label: 'Partnership', ...said['p'] },
    x: { label: 'Agency', ...said['x'] },
    y: { label: 'Person' },
  });

const lead = { role: 'lead' };
const none: string[] = [];
const toCheck = ['p to-check'];
const led = { held: none, not: toCheck };

testRule('no-lead-body', noLeadBodySides, {
  'fires where nobody leads': [board(), { ever: toCheck, '2001': toCheck, doc: toCheck, register: none }],
  'abstains where a body leads': [board({ LEADS: 'x > p' }), { ever: none, '2001': none }],
  'abstains where a member sits there in the lead': [board({ MEMBER_OF: [['x > p', lead]] }), { ever: none }],
  'abstains where a person sits there in the lead for a body': [
    board({ MEMBER_OF: ['x > p', ['y > p', { ...lead, onBehalfOf: 'x' }]] }),
    { ever: none },
  ],
  'fires where a member has the chair': [board({ MEMBER_OF: [['x > p', { role: 'chair' }]] }), { ever: toCheck }],
  'fires where members have no role': [board({ MEMBER_OF: 'x y > p' }), { ever: toCheck }],
  'fires where a body hosts it': [board({ HOSTS: 'x > p' }), { ever: toCheck }],
  'fires where the body leads another': [board({ LEADS: 'x > q', MEMBER_OF: [['y > q', lead]] }), { ever: toCheck }],
  'fires where it sits in the lead on another': [
    board({ MEMBER_OF: [['p > q', lead]] }, { q: { label: 'Partnership' } }),
    { ever: toCheck },
  ],
  'is to check where the list of members is complete: it speaks of members only': [
    board({}, { p: { membersKnown: 'all' } }),
    { ever: toCheck },
  ],
  ...relationCases('the lead', (said) => board({ LEADS: [['x > p', said]] }), led),
  ...nodeCases('the body in the lead', (said) => board({ LEADS: 'x > p' }, { x: said }), led),
  ...relationCases('the seat in the lead', (said) => board({ MEMBER_OF: [['x > p', { ...lead, ...said }]] }), led),
  ...nodeCases('the member in the lead', (said) => board({ MEMBER_OF: [['x > p', lead]] }, { x: said }), led),
  ...nodeCases('it', (said) => board({}, { p: said }), { held: toCheck, not: none }),
});
