import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { testOneByOne } from './one-by-one.ts';
import { overloadSides } from './overload-sides.ts';

const boards = (count: number) => Array.from({ length: count }, (_, index) => `b${index}`).join(' ');
const police = { type: 'police', tier: 'local' };
const hubOn = (count: number, more: readonly (string | readonly [string, Record<string, unknown>])[] = []) =>
  ({ MEMBER_OF: [`hub > ${boards(count)}`, 'p q r s > b0', ...more] }) satisfies RelationLines;
const four: NodeLines = { hub: police, p: police, q: police, r: police, s: police };
const three: NodeLines = { hub: police, p: police, q: police };
const none: readonly string[] = [];
const byBoards = ['hub boards seats'];
const known = { meetingsPerYear: 4, hoursPerMeeting: 1.5 };

testOneByOne('overloaded-agency', overloadSides('agency'), {
  // Against five or more peers
  'fires where it has as many boards more as the least spreads ask': [network(hubOn(8), four), { ever: byBoards }],
  'abstains with one board fewer': [network(hubOn(7), four), { ever: none }],
  'fires only above the least share of a high median': [
    network({ MEMBER_OF: [`p q r s > ${boards(10)}`, `hub > ${boards(27)}`] }, four),
    { ever: none },
  ],
  'fires on the least share of a high median': [
    network({ MEMBER_OF: [`p q r s > ${boards(4)}`, `hub > ${boards(11)}`] }, four),
    { ever: byBoards },
  ],
  'abstains where the others spread widely': [
    network(
      { MEMBER_OF: ['p > b0', `q > ${boards(4)}`, `r > ${boards(8)}`, `s > ${boards(12)}`, `hub > ${boards(16)}`] },
      four,
    ),
    { ever: none },
  ],
  'counts the boards of observers': [
    network({ MEMBER_OF: [[`hub > ${boards(8)}`, { role: 'observer' }], 'p q r s > b0'] }, four),
    { ever: byBoards },
  ],
  'counts representatives as seats, each person once': [
    network(
      {
        MEMBER_OF: [
          'hub p q r s > b0',
          ['m1 m2 m3 m4 m5 m6 m7 m8 > b0', { onBehalfOf: 'hub' }],
          ['m8 > b0', { onBehalfOf: 'hub', role: 'chair' }],
        ],
      },
      { ...four, ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((m) => [`m${m}`, { label: 'Person' as const }])) },
    ),
    { ever: ['hub seats'] },
  ],
  'fires by meetings where they are known of all boards': [
    network(
      { MEMBER_OF: ['p q r s > b0', 'hub > b1'] },
      { ...four, b0: { meetingsPerYear: 4 }, b1: { meetingsPerYear: 60 } },
    ),
    { ever: ['hub hours meetings'] },
  ],
  'fires by hours at their low end': [
    network({ MEMBER_OF: ['p q r s > b0', ['hub > b0', { hoursPerYear: 155 }]] }, four),
    { ever: ['hub hours'] },
  ],
  'abstains an hour below': [
    network({ MEMBER_OF: ['p q r s > b0', ['hub > b0', { hoursPerYear: 154 }]] }, four),
    { ever: none },
  ],
  'abstains where the tier is another': [
    network(hubOn(8), { ...four, hub: { type: 'police', tier: 'national' } }),
    { ever: none },
  ],
  'abstains where the type is another': [
    network(hubOn(8), { ...four, hub: { type: 'fire', tier: 'local' } }),
    { ever: none },
  ],
  'abstains where no type is known': [network(hubOn(8), { hub: {}, p: {}, q: {}, r: {}, s: {} }), { ever: none }],
  'fires where no tier is known of any': [
    network(hubOn(8), Object.fromEntries(['hub', 'p', 'q', 'r', 's'].map((id) => [id, { type: 'police' }]))),
    { ever: byBoards },
  ],

  // Against few
  'fires beside two that have a third': [
    network({ MEMBER_OF: [`hub > ${boards(12)}`, 'p q > b0 b1 b2 b3'] }, three),
    { ever: byBoards },
  ],
  'abstains beside two that have more than a third': [
    network({ MEMBER_OF: [`hub > ${boards(11)}`, 'p > b0', 'q > b0 b1 b2 b3'] }, three),
    { ever: none },
  ],
  'abstains beside two where three times as many is still few': [
    network({ MEMBER_OF: [`hub > ${boards(7)}`, 'p q > b0'] }, three),
    { ever: none },
  ],
  'abstains beside one': [
    network({ MEMBER_OF: [`hub > ${boards(20)}`, 'p > b0'] }, { hub: police, p: police }),
    { ever: none },
  ],

  // Against hours to give
  'fires where the hours to give are too few': [
    network({ MEMBER_OF: 'hub > b0' }, { hub: { capacityHours: 9 }, b0: known }),
    { ever: ['hub'] },
  ],
  'abstains where they are just enough': [
    network({ MEMBER_OF: 'hub > b0' }, { hub: { capacityHours: 10 }, b0: known }),
    { ever: none },
  ],
  'fires where a chair takes twice the time': [
    network({ MEMBER_OF: [['hub > b0', { role: 'chair' }]] }, { hub: { capacityHours: 19 }, b0: known }),
    { ever: ['hub'] },
  ],
  'abstains where only an observer sits there': [
    network({ MEMBER_OF: [['hub > b0', { role: 'observer' }]] }, { hub: { capacityHours: 5 }, b0: known }),
    { ever: none },
  ],
  'takes the hours recorded before those reckoned': [
    network(
      { MEMBER_OF: [['hub > b0', { role: 'chair', hoursPerYear: 3 }]] },
      { hub: { capacityHours: 4 }, b0: known },
    ),
    { ever: none },
  ],
  'takes the heaviest of two roles on one board': [
    network({ MEMBER_OF: ['hub > b0', ['hub > b0', { role: 'lead' }]] }, { hub: { capacityHours: 19 }, b0: known }),
    { ever: ['hub'] },
  ],
  'takes the hours of representatives in place of its own': [
    network(
      {
        MEMBER_OF: [
          ['hub > b0', { role: 'chair' }],
          ['m > b0', { onBehalfOf: 'hub' }],
        ],
      },
      { hub: { capacityHours: 15 }, b0: known, m: { label: 'Person' } },
    ),
    { ever: none },
  ],
  'leaves out a representative of another': [
    network(
      { MEMBER_OF: ['hub other > b0', ['m n > b0', { onBehalfOf: 'other' }]] },
      { hub: { capacityHours: 9 }, b0: known, m: { label: 'Person' }, n: { label: 'Person' } },
    ),
    { ever: ['hub'] },
  ],
  'takes the low end where meetings are not known': [
    network({ MEMBER_OF: 'hub > b0' }, { hub: { capacityHours: 10 }, b0: { hoursPerMeeting: 1.5 } }),
    { ever: none },
  ],

  // Scope
  'fires while the seats hold': [
    network(
      { MEMBER_OF: [['hub > b0', { since: '2001-05-02', until: '2002' }]] },
      { hub: { capacityHours: 9 }, b0: known },
    ),
    { ever: ['hub'], '2001-05': none, '2001-05-15': ['hub'], '2003-12-31': none },
  ],
  'fires while its representative sits there and not after, where the agency gives less': [
    network(
      {
        MEMBER_OF: [
          ['hub > b0', { role: 'observer' }],
          ['m > b0', { onBehalfOf: 'hub', since: '2001-05-02', until: '2002' }],
        ],
      },
      { hub: { capacityHours: 9 }, b0: known, m: { label: 'Person' } },
    ),
    { ever: ['hub'], '2001-05': none, '2001-05-15': ['hub'], '2003-12-31': none },
  ],
  'fires only where the sources in force know the seat': [
    network({ MEMBER_OF: [['hub > b0', { sources: ['reg'] }]] }, { hub: { capacityHours: 9 }, b0: known }),
    { ever: ['hub'], doc: none },
  ],
  'is compared only with peers that the sources in force know': [
    network(hubOn(8), {
      ...four,
      p: { ...police, sources: ['reg'] },
      q: { ...police, sources: ['reg'] },
      r: { ...police, sources: ['reg'] },
    }),
    { ever: byBoards, doc: none },
  ],
});
