import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { nodeCases, relationCases } from './holding-cases.ts';
import { unownedTargetSides } from './link-sides.ts';
import { testRule } from './rule-cases.ts';

/** A target `t` and a partnership `p`. */
const target = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(lines, {
    ...said,
    t: { label: 'Target', ...said['t'] },
    p: { label: 'Partnership', ...said['p'] },
  });

const none: string[] = [];
const toCheck = ['t to-check'];
const owned = { held: none, not: toCheck };

testRule('unowned-target', unownedTargetSides, {
  'fires where nobody pursues it': [target(), { ever: toCheck, '2001': toCheck, doc: toCheck, register: none }],
  'fires for each that nobody pursues': [
    target({}, { u: { label: 'Target' } }),
    { ever: ['t to-check', 'u to-check'] },
  ],
  'abstains where one pursues it': [target({ PURSUES: 'p > t' }), { ever: none, '2001': none }],
  'abstains where one pursues it in the lead': [target({ PURSUES: [['p > t', { lead: true }]] }), { ever: none }],
  'abstains where two pursue it': [target({ PURSUES: 'p q > t' }), { ever: none }],
  'fires where one pursues another target': [target({ PURSUES: 'p > u' }), { ever: toCheck }],
  'fires where one works on its theme': [target({ ADDRESSES: 'p t > jobs' }), { ever: toCheck }],
  ...relationCases('the pursuit', (said) => target({ PURSUES: [['p > t', said]] }), owned),
  ...nodeCases('who pursues it', (said) => target({ PURSUES: 'p > t' }, { p: said }), owned),
  'abstains where the sources in force do not know the target': [
    target({}, { t: { sources: ['reg'] } }),
    { ever: toCheck, doc: none, register: toCheck },
  ],
});
