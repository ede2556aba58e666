import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { nodeCases, relationCases } from './holding-cases.ts';
import { noLeadOwnerSides } from './link-sides.ts';
import { testRule } from './rule-cases.ts';

/** A target that `p` and `q` pursue, but for what is said otherwise. */
const target = (lines: RelationLines = { PURSUES: 'p q > t' }, said: NodeLines = {}) =>
  network(lines, { ...said, t: { label: 'Target', ...said['t'] } });

const leading = { lead: true };
const none: string[] = [];
const ofTwo = ['t of 2'];
const ofOne = ['t of 1'];

testRule('no-lead-owner', noLeadOwnerSides, {
  'fires where two pursue it and none leads': [target(), { ever: ofTwo, '2001': ofTwo, doc: ofTwo, register: none }],
  'fires where one pursues it and does not lead': [target({ PURSUES: 'p > t' }), { ever: ofOne }],
  'fires where it is said that none leads': [target({ PURSUES: [['p q > t', { lead: false }]] }), { ever: ofTwo }],
  'counts one that pursues it twice once': [
    target({ PURSUES: [['p > t', { until: '2000' }], ['p > t', { since: '2001' }], 'q > t'] }),
    { ever: ofTwo },
  ],
  'abstains where one leads': [target({ PURSUES: ['p > t', ['q > t', leading]] }), { ever: none, '2001': none }],
  'abstains where the only one leads': [target({ PURSUES: [['p > t', leading]] }), { ever: none }],
  'abstains where nobody pursues it': [target({}), { ever: none }],
  'fires where one leads on another target': [target({ PURSUES: ['p q > t', ['p > u', leading]] }), { ever: ofTwo }],
  ...relationCases('a pursuit', (said) => target({ PURSUES: [['p > t', said]] }), { held: ofOne, not: none }),
  ...relationCases('the lead', (said) => target({ PURSUES: ['p > t', ['q > t', { ...leading, ...said }]] }), {
    held: none,
    not: ofOne,
  }),
  ...nodeCases('who leads', (said) => target({ PURSUES: ['p > t', ['q > t', leading]] }, { q: said }), {
    held: none,
    not: ofOne,
  }),
  'abstains where the sources in force do not know the target': [
    target(undefined, { t: { sources: ['reg'] } }),
    { ever: ofTwo, doc: none },
  ],
});
