import { defaultSectors } from '../../server/analysis/rules/sector-groups.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { underRepresentedSectorSides } from './both-sides.ts';
import { testRule } from './rule-cases.ts';

const board = { label: 'Partnership', type: 'LSP' } as const;
const peers = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;

/** An LSP `p` with a council on it, and five others on each of which the firm sits too. */
const network5 = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(
    { MEMBER_OF: ['council > p q1 q2 q3 q4 q5', 'firm > q1 q2 q3 q4 q5'], ...lines },
    {
      // Keeps the type of one case apart from that of another.
      k: { label: 'Requirement', areaKind: 'none', partnershipType: 'LSP' },
      ...Object.fromEntries(peers.map((peer) => [peer, board])),
      council: { label: 'Agency', sector: 'public', type: 'county council' },
      ...said,
      p: { ...board, ...said['p'] },
      firm: { label: 'Agency', sector: 'private', type: 'employer', ...said['firm'] },
    },
  );

const council = 'council > p q1 q2 q3 q4 q5';
const firm = 'firm > q1 q2 q3 q4 q5';
const none: string[] = [];
const toCheck = ['p private 5/5 to-check'];
const certain = ['p private 5/5 certain'];
const all = { membersKnown: 'all' };

testRule('under-represented-sector', underRepresentedSectorSides(defaultSectors), {
  'fires where all five peers have a member of a sector': [
    network5(),
    { ever: toCheck, '2001': toCheck, doc: toCheck },
  ],
  'abstains where one of that sector sits there': [
    network5({ MEMBER_OF: [council, firm, 'shop > p'] }, { shop: { label: 'Agency', sector: 'private' } }),
    { ever: none },
  ],
  'abstains where one of that sector sits there that is known only by its type': [
    network5({ MEMBER_OF: [council, firm, 'shop > p'] }, { shop: { label: 'Agency', type: 'employer', named: false } }),
    { ever: none },
  ],
  'goes by type where the sector is not recorded': [
    network5({}, { firm: { sector: undefined, type: 'trade union' } }),
    { ever: ['p trade union 5/5 to-check'] },
  ],
  'finds each group that is missing': [
    network5({}, { firm: { sector: 'voluntary', type: 'faith body' } }),
    { ever: ['p faith body 5/5 to-check', 'p voluntary 5/5 to-check'] },
  ],
  'abstains for a sector that is no such group': [
    network5({}, { firm: { sector: 'public', type: 'police' } }),
    { ever: none },
  ],
  'fires where the firm only observes': [
    network5({ MEMBER_OF: [council, firm, ['firm > p', { role: 'observer' }]] }),
    { ever: toCheck },
  ],
  'fires where a partnership called so sits there': [
    network5({ MEMBER_OF: [council, firm, 'forum > p'] }, { forum: { label: 'Partnership', type: 'employer' } }),
    { ever: toCheck },
  ],
  'abstains where there are four peers only': [
    network5({ MEMBER_OF: ['council > p q1 q2 q3 q4', 'firm > q1 q2 q3 q4'] }),
    { ever: none },
  ],
  'abstains where a peer is of another type': [
    network5({}, { q5: { label: 'Partnership', type: 'LP' } }),
    { ever: none },
  ],
  'abstains where a peer has no member on record': [
    network5({ MEMBER_OF: ['council > p q1 q2 q3 q4', 'firm > q1 q2 q3 q4'] }),
    { ever: none },
  ],
  'abstains where no member is on record': [
    network5({ MEMBER_OF: [firm, 'x > p'] }, { x: { label: 'Person' } }),
    { ever: none },
  ],
  'abstains where a peer never lived at the same time': [
    network5({}, { p: { started: '2001' }, q5: { ...board, ended: '2000' } }),
    { ever: none },
  ],
  'abstains where a peer began when it had ended': [
    network5({}, { p: { ended: '2000' }, q5: { ...board, started: '2001' } }),
    { ever: none },
  ],
  'abstains where one of five peers lacks it too': [
    network5({ MEMBER_OF: [council, 'firm > q1 q2 q3 q4'] }),
    { ever: none },
  ],
  'fires where nine in ten of its peers have it': [
    network5(
      { MEMBER_OF: [council, firm, 'council > q6 q7 q8 q9 q0', 'firm > q6 q7 q8 q9'] },
      Object.fromEntries(['q6', 'q7', 'q8', 'q9', 'q0'].map((peer) => [peer, board])),
    ),
    { ever: ['p private 9/10 to-check', 'q0 private 9/10 to-check'] },
  ],
  'abstains for a type that says only how a body is made': [
    network(
      { MEMBER_OF: [council, firm] },
      {
        ...Object.fromEntries(['p', ...peers].map((each) => [each, { label: 'Partnership', type: 'board' } as const])),
        firm: { sector: 'private' },
        council: { sector: 'public' },
      },
    ),
    { ever: none },
  ],
  'abstains for partnerships of no known type': [
    network(
      { MEMBER_OF: [council, firm] },
      {
        ...Object.fromEntries(['p', ...peers].map((each) => [each, { label: 'Partnership' } as const])),
        firm: { sector: 'private' },
      },
    ),
    { ever: none },
  ],

  // Silence
  'is certain where the list is complete and all on it are known by sector and type': [
    network5({}, { p: all }),
    { ever: certain, doc: certain },
  ],
  'is to check where the list is in part': [network5({}, { p: { membersKnown: 'some' } }), { ever: toCheck }],
  'is to check where the sector of a member is not recorded': [
    network5({}, { p: all, council: { label: 'Agency', type: 'other' } }),
    { ever: toCheck },
  ],
  'is to check where the type of a member is not recorded': [
    network5({}, { p: all, council: { label: 'Agency', sector: 'public' } }),
    { ever: toCheck },
  ],

  // Scope
  'fires while the firm has no seat': [
    network5({ MEMBER_OF: [council, firm, ['firm > p', { since: '2001-05-02', until: '2001' }]] }),
    { ever: none, '2001-05': toCheck, '2001-05-15': none, '2003-12-31': toCheck },
  ],
  'abstains while a peer has no such member': [
    network5({ MEMBER_OF: [council, 'firm > q1 q2 q3 q4', ['firm > q5', { since: '2001-05-02' }]] }),
    { ever: toCheck, '2001-05': none, '2001-05-15': toCheck },
  ],
  'abstains while there is no such agency': [
    network5({}, { firm: { started: '2001-05-02' } }),
    { ever: toCheck, '2001-05': none, '2001-05-15': toCheck },
  ],
  'abstains before and after there is the partnership': [
    network5({}, { p: { started: '2001-05-02', ended: '2001' } }),
    { ever: toCheck, '2001-05': none, '2001-05-15': toCheck, '2003-12-31': none },
  ],
  'fires where the sources in force do not know the seat': [
    network5({ MEMBER_OF: [council, firm, ['firm > p', { sources: ['reg'] }]] }),
    { ever: none, doc: toCheck },
  ],
  'abstains where the sources in force do not know the agency': [
    network5({}, { firm: { sources: ['reg'] } }),
    { ever: toCheck, doc: none },
  ],
  'abstains where the sources in force do not know the partnership': [
    network5({}, { p: { sources: ['reg'] } }),
    { ever: toCheck, doc: none },
  ],

  // What is made up
  'abstains where a peer is made up': [network5({}, { q5: { ...board, sources: ['syn'] } }), { ever: none }],
  'abstains where it is made up and its peers are not': [network5({}, { p: { sources: ['syn'] } }), { ever: none }],
  'fires where it and all its peers are made up': [
    network5({}, Object.fromEntries(['p', ...peers].map((each) => [each, { ...board, sources: ['syn'] }]))),
    { ever: toCheck },
  ],
  'goes by those that are no more made up than it is': [
    network5(
      { MEMBER_OF: [council, firm, 'council > s1 s2 s3 s4 s5'] },
      Object.fromEntries(['s1', 's2', 's3', 's4', 's5'].map((each) => [each, { ...board, sources: ['syn'] }])),
    ),
    { ever: toCheck },
  ],
});
