import type { RuleCases } from '../rule-cases.ts';
import { none, pair, twins } from './twins.ts';

/** Whether two grounds share a base unit. */
export const groundCases: RuleCases = {
  'abstains where the grounds are apart': [twins({ COVERS: ['a > here', 'b > there'] }), { ever: none }],
  'fires where the ground of the first is not known': [twins({ COVERS: 'b > there' }), { ever: pair }],
  'fires where the ground of the second is not known': [twins({ COVERS: 'a > here' }), { ever: pair }],
  'fires where one covers a part of the ground of the other': [
    twins({ COVERS: ['a > district', 'b > here far'], WITHIN: 'here there > district' }),
    { ever: pair },
  ],
  'fires where two areas share a base unit, some steps down': [
    twins({
      COVERS: ['a > county', 'b > health'],
      WITHIN: ['district > county', 'here there > district', 'here far > health'],
    }),
    { ever: pair },
  ],
  'abstains where a district shares no ward with its neighbour in one county': [
    twins({ COVERS: ['a > here', 'b > there'], WITHIN: ['p q > here', 'r s > there', 'here there > county'] }),
    { ever: none },
  ],
  'does not take an area with parts for a base unit': [
    twins({
      COVERS: ['a > county', 'b > district'],
      WITHIN: [
        'part > district',
        ['district > county', {}],
        'other > county',
        ['part > district', { sources: ['reg'] }],
      ],
    }),
    { ever: pair },
  ],
  'fires over eight steps': [
    twins({
      COVERS: ['a > s0', 'b > s8'],
      WITHIN: ['s8 > s7', 's7 > s6', 's6 > s5', 's5 > s4', 's4 > s3', 's3 > s2', 's2 > s1', 's1 > s0', 'other > s0'],
    }),
    { ever: pair },
  ],
  'abstains over nine steps': [
    twins({
      COVERS: ['a > s0', 'b > s9'],
      WITHIN: [
        's9 > s8',
        's8 > s7',
        's7 > s6',
        's6 > s5',
        's5 > s4',
        's4 > s3',
        's3 > s2',
        's2 > s1',
        's1 > s0',
        'other > s0',
      ],
    }),
    { ever: none },
  ],
  'abstains where they meet in an area whose parts lie nine steps down': [
    twins({
      COVERS: ['a > s0', 'b > s8'],
      WITHIN: ['s9 > s8', 's8 > s7', 's7 > s6', 's6 > s5', 's5 > s4', 's4 > s3', 's3 > s2', 's2 > s1', 's1 other > s0'],
    }),
    { ever: none },
  ],
  'takes the ground that is covered at the date': [
    twins({ COVERS: ['a > here', 'b > there', ['b > here', { since: '2001-02', until: '2001' }]] }),
    { ever: pair, '2001': none, '2001-05': pair, '2003-12-31': none },
  ],
  'takes the areas that there are at the date': [
    twins({ COVERS: ['a > here there', 'b > here far'] }, { here: { started: '2001-02', ended: '2001' } }),
    { ever: pair, '2001': none, '2001-05': pair, '2003-12-31': none },
  ],
  'takes the parts that an area has at the date': [
    twins({
      COVERS: ['a > district', 'b > here'],
      WITHIN: ['there > district', ['here > district', { since: '2001-02', until: '2001' }]],
    }),
    { ever: pair, '2001': none, '2001-05': pair, '2003-12-31': none },
  ],
  'takes an area for a base unit while it has no parts': [
    twins({ COVERS: 'a b > district', WITHIN: [['here > district', { since: '2001-02', until: '2001' }]] }),
    { ever: pair, '2001': pair, '2001-05': pair, '2003-12-31': pair },
  ],
  'takes an area for its own base unit once its only part is gone': [
    twins({ COVERS: ['a > district', 'b > district'], WITHIN: 'here > district' }, { here: { ended: '2002' } }),
    { ever: pair, '2003-12-31': pair },
  ],
  'is apart from a district with parts until the parts are gone': [
    twins(
      {
        COVERS: ['a > district', 'b > district2'],
        WITHIN: ['here > district', 'district > district2', 'far > district2'],
      },
      { here: { ended: '2002' } },
    ),
    { ever: pair, '2003-12-31': pair },
  ],
  'is apart from elsewhere while a district has no part, and is its own base unit': [
    twins({
      COVERS: ['a > district', 'b > far'],
      WITHIN: [['here > district', { since: '2001-02', until: '2001' }]],
    }),
    { ever: none, '2001': none, '2001-05': none, '2003-12-31': none },
  ],
  'is apart from elsewhere while there is no part of a district': [
    twins(
      { COVERS: ['a > district', 'b > far'], WITHIN: 'here > district' },
      { here: { started: '2001-02', ended: '2001' } },
    ),
    { ever: none, '2001': none, '2001-05': none, '2003-12-31': none },
  ],
  'meets in a district that the sources in force give no part': [
    twins({
      COVERS: ['a > county', 'b > district'],
      WITHIN: ['district > county', 'there > county', ['here > district', { sources: ['reg'] }]],
    }),
    { ever: pair, doc: pair },
  ],
  'is apart from elsewhere where the sources in force give a district no part': [
    twins({ COVERS: ['a > district', 'b > far'], WITHIN: [['here > district', { sources: ['reg'] }]] }),
    { ever: none, doc: none },
  ],
  'is apart from elsewhere where the sources in force know no part of a district': [
    twins({ COVERS: ['a > district', 'b > far'], WITHIN: 'here > district' }, { here: { sources: ['reg'] } }),
    { ever: none, doc: none },
  ],
  'takes the parts of a district that may hold in a year': [
    twins({
      COVERS: ['a > district', 'b > district2'],
      WITHIN: [['here > district district2', { until: '2001' }], 'far > district2'],
    }),
    { ever: pair, '2001-05': pair, '2003-12-31': none },
  ],
  'takes the ground that the sources in force know': [
    twins({ COVERS: ['a > here', 'b > there', ['b > here', { sources: ['reg'] }]] }),
    { ever: pair, doc: none },
  ],
  'takes the areas that the sources in force know': [
    twins({ COVERS: ['a > here there', 'b > here far'] }, { here: { sources: ['reg'] } }),
    { ever: pair, doc: none },
  ],
  'takes the parts that the sources in force know': [
    twins({
      COVERS: ['a > district', 'b > here'],
      WITHIN: ['there > district', ['here > district', { sources: ['reg'] }]],
    }),
    { ever: pair, doc: none },
  ],
};
