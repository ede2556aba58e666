import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { nodeCases, relationCases } from './holding-cases.ts';
import { noLearningArmSides } from './link-sides.ts';
import { testRule } from './rule-cases.ts';

/** A Learning Partnership `p` and an LSP `q`. */
const arm = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(lines, {
    p: { label: 'Partnership', type: 'Learning Partnership', ...said['p'] },
    q: { label: 'Partnership', type: 'LSP', ...said['q'] },
  });

const none: string[] = [];
const toCheck = ['p to-check'];
const isArm = 'p > q';

testRule('no-learning-arm', noLearningArmSides, {
  'fires where it is the learning arm of nobody': [
    arm(),
    { ever: toCheck, '2001': toCheck, doc: toCheck, register: none },
  ],
  'abstains where it is the learning arm of one': [arm({ LEARNING_ARM_OF: isArm }), { ever: none, '2001': none }],
  'abstains for another type': [arm({}, { p: { type: 'TEC Learning Partnership' } }), { ever: none }],
  'abstains where no type is known': [arm({}, { p: { type: undefined } }), { ever: none }],
  'fires where another is its learning arm': [arm({ LEARNING_ARM_OF: 'q > p' }), { ever: toCheck }],
  'fires where it is linked otherwise': [
    arm({ PART_OF: isArm, REPORTS_TO: isArm, LINKED_TO: isArm, SUCCEEDED_BY: isArm }),
    { ever: toCheck },
  ],
  'is to check where no link to one is stated: it may be the arm of another': [
    arm({ NOT_LINKED_TO: isArm }),
    { ever: toCheck },
  ],
  'is to check where the list of members is complete: it speaks of members only': [
    arm({}, { p: { membersKnown: 'all' } }),
    { ever: toCheck },
  ],
  ...relationCases('the tie', (said) => arm({ LEARNING_ARM_OF: [[isArm, said]] }), { held: none, not: toCheck }),
  ...nodeCases('the other', (said) => arm({ LEARNING_ARM_OF: isArm }, { q: said }), { held: none, not: toCheck }),
  ...nodeCases('it', (said) => arm({}, { p: said }), { held: toCheck, not: none }),
});
