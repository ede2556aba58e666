import { network } from '../support/network.ts';
import { similarPartnershipsSides } from './both-sides.ts';
import { testRule } from './rule-cases.ts';
import { groundCases } from './similar-partnerships/ground-cases.ts';
import { kinCases } from './similar-partnerships/kin-cases.ts';
import { memberCases } from './similar-partnerships/member-cases.ts';
import { membersInScopeCases } from './similar-partnerships/members-in-scope-cases.ts';
import { none, pair, twins } from './similar-partnerships/twins.ts';

testRule('similar-partnerships', similarPartnershipsSides, {
  'fires on the same members, ground and theme': [twins(), { ever: pair, '2001': pair, doc: pair, register: none }],

  ...memberCases,
  ...membersInScopeCases,
  ...groundCases,
  ...kinCases,

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
  'fires where the first may have begun, on a day, before the second ended, in that year': [
    twins({}, { b: { ended: '2001' }, a: { started: '2001-11-30' } }),
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

  // Theme
  'abstains where the themes are apart': [twins({ ADDRESSES: ['a > health', 'b > crime'] }), { ever: none }],
  'fires where the themes of the first are not known': [twins({ ADDRESSES: 'b > crime' }), { ever: pair }],
  'fires where the themes of the second are not known': [twins({ ADDRESSES: 'a > crime' }), { ever: pair }],
  'fires where one theme of several is shared': [
    twins({ ADDRESSES: ['a > health crime', 'b > crime jobs'] }),
    { ever: pair },
  ],
  'takes the themes of the date': [
    twins({ ADDRESSES: ['a > health', 'b > crime', ['b > health', { since: '2001-02', until: '2001' }]] }),
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
