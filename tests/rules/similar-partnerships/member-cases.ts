import type { RuleCases } from '../rule-cases.ts';
import { none, twins } from './twins.ts';

const three = ['a b 3/4/4'];

/** How many members two boards share, and who is counted. */
export const memberCases: RuleCases = {
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
  'counts a member with two seats once in a size': [
    twins({ MEMBER_OF: ['x y z > a b', ['x > a', { role: 'chair' }], ['y z > b', { role: 'host' }]] }),
    { ever: ['a b 3/3/3'] },
  ],
  'abstains where two members have two seats each': [
    twins({ MEMBER_OF: ['x y > a b', ['x y > a b', { role: 'chair' }]] }),
    { ever: none },
  ],
};
