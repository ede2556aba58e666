import type { RuleCases } from '../rule-cases.ts';
import { neighbours, none, toCheck } from './neighbours.ts';

/** Whether two grounds are known to be the same. */
export const groundCases: RuleCases = {
  'abstains where the grounds are apart': [neighbours({ COVERS: ['a > here', 'b > there'] }), { ever: none }],
  'abstains where no ground is known': [neighbours({ COVERS: [] }, {}), { ever: none }],
  'abstains where one ground is not known': [neighbours({ COVERS: 'a > here' }), { ever: none }],
  'abstains where one covers one area more': [neighbours({ COVERS: ['a b > here', 'b > there'] }), { ever: none }],
  'fires where both cover the same two areas': [neighbours({ COVERS: ['a b > here there'] }), { ever: toCheck }],
  'fires where an area and its parts, all of them known, are the two grounds': [
    neighbours(
      { COVERS: ['a > district', 'b > here there'], WITHIN: 'here there > district' },
      { district: { complete: true } },
    ),
    { ever: toCheck },
  ],
  'fires where two areas are made of the same base units': [
    neighbours(
      { COVERS: ['a > district', 'b > health'], WITHIN: 'here there > district health' },
      { district: { complete: true }, health: { complete: true } },
    ),
    { ever: toCheck },
  ],
  'abstains where the parts of an area are not known to be all': [
    neighbours({ COVERS: ['a > district', 'b > here there'], WITHIN: 'here there > district' }),
    { ever: none },
  ],
  'abstains where the parts of a part are not known to be all': [
    neighbours(
      { COVERS: ['a > county', 'b > here there'], WITHIN: ['district > county', 'here there > district'] },
      { county: { complete: true } },
    ),
    { ever: none },
  ],
  'fires where both cover the very same area, whatever is known of its parts': [
    neighbours({ COVERS: 'a b > district', WITHIN: 'here there > district' }),
    { ever: toCheck },
  ],
  'abstains where one covers, besides the same area of which not all is known, another': [
    neighbours({ COVERS: ['a b > district', 'b > far'], WITHIN: 'here > district' }),
    { ever: none },
  ],
  'tells an area of which not all is known from an area that is its own base unit': [
    neighbours({ COVERS: ['a > district', 'b > here'], WITHIN: 'here > district' }),
    { ever: none },
  ],
  'fires over eight steps': [
    neighbours(
      {
        COVERS: ['a > s0', 'b > s8'],
        WITHIN: ['s8 > s7', 's7 > s6', 's6 > s5', 's5 > s4', 's4 > s3', 's3 > s2', 's2 > s1', 's1 > s0'],
      },
      Object.fromEntries(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7'].map((id) => [id, { complete: true }])),
    ),
    { ever: toCheck },
  ],
  'abstains over nine steps': [
    neighbours(
      {
        COVERS: ['a > s0', 'b > s9'],
        WITHIN: ['s9 > s8', 's8 > s7', 's7 > s6', 's6 > s5', 's5 > s4', 's4 > s3', 's3 > s2', 's2 > s1', 's1 > s0'],
      },
      Object.fromEntries(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'].map((id) => [id, { complete: true }])),
    ),
    { ever: none },
  ],
  'abstains where areas that are parts of each other leave no base unit': [
    neighbours(
      { COVERS: ['a > m', 'b > n'], WITHIN: ['m > m2', 'm2 > m', 'n > n2', 'n2 > n'] },
      Object.fromEntries(['m', 'm2', 'n', 'n2'].map((id) => [id, { complete: true }])),
    ),
    { ever: none },
  ],
  'takes the ground that is covered at the date': [
    neighbours({
      COVERS: [
        'a > here',
        'b > there',
        ['a b > ground', { since: '2001-02', until: '2001' }],
        ['a > there', { since: '2001-02' }],
        ['b > here', { since: '2001-02' }],
      ],
    }),
    { ever: toCheck, '2001': none, '2001-05': toCheck },
  ],
  'compares the areas that are covered at the date, where not all is known of one': [
    neighbours({
      COVERS: ['a b > district', ['b > here', { since: '2001-02', until: '2001' }]],
      WITHIN: 'here there > district',
    }),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'compares the areas that there are at the date, where not all is known of one': [
    neighbours(
      { COVERS: ['a b > district', 'b > here'], WITHIN: 'here there > district' },
      { here: { started: '2001-02', ended: '2001' } },
    ),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'compares the areas that the sources in force say are covered': [
    neighbours({ COVERS: ['a b > district', ['b > here', { sources: ['reg'] }]], WITHIN: 'here there > district' }),
    { ever: none, doc: toCheck },
  ],
  'compares the areas that the sources in force know': [
    neighbours(
      { COVERS: ['a b > district', 'b > here'], WITHIN: 'here there > district' },
      { here: { sources: ['reg'] } },
    ),
    { ever: none, doc: toCheck },
  ],
  'takes the areas that there are at the date': [
    neighbours({ COVERS: ['a b > here', 'b > there'] }, { there: { started: '2001-02', ended: '2001' } }),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'takes the parts that an area has at the date': [
    neighbours(
      {
        COVERS: ['a > district', 'b > here'],
        WITHIN: ['here > district', ['there > district', { since: '2001-02', until: '2001' }]],
      },
      { district: { complete: true } },
    ),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'takes an area for a base unit until it has parts': [
    neighbours(
      { COVERS: ['a > district', 'b > here'], WITHIN: [['here > district', { since: '2001-02', until: '2001' }]] },
      { district: { complete: true } },
    ),
    { ever: toCheck, '2001': none, '2001-05': toCheck, '2003-12-31': none },
  ],
  'takes an area for a base unit until there are its parts': [
    neighbours(
      { COVERS: ['a > district', 'b > here district'], WITHIN: 'here > district' },
      { here: { started: '2001-02', ended: '2001' } },
    ),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'takes an area for a base unit, within another too, while it is given no parts': [
    neighbours(
      {
        COVERS: ['a > district', 'b > county'],
        WITHIN: ['district > county', ['here > district', { since: '2001-02', until: '2001' }]],
      },
      { county: { complete: true } },
    ),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'takes an area for a base unit, within another too, while there are no parts': [
    neighbours(
      { COVERS: ['a > district', 'b > county'], WITHIN: ['district > county', 'here > district'] },
      { county: { complete: true }, here: { started: '2001-02', ended: '2001' } },
    ),
    { ever: none, '2001': toCheck, '2001-05': none, '2003-12-31': toCheck },
  ],
  'takes an area for a base unit where the sources in force give it no parts': [
    neighbours(
      {
        COVERS: ['a > district', 'b > county'],
        WITHIN: ['district > county', ['here > district', { sources: ['reg'] }]],
      },
      { county: { complete: true } },
    ),
    { ever: none, doc: toCheck },
  ],
  'takes an area for a base unit where the sources in force know no parts': [
    neighbours(
      { COVERS: ['a > district', 'b > county'], WITHIN: ['district > county', 'here > district'] },
      { county: { complete: true }, here: { sources: ['reg'] } },
    ),
    { ever: none, doc: toCheck },
  ],
  'takes the ground that the sources in force know': [
    neighbours({ COVERS: ['a b > here', ['b > there', { sources: ['reg'] }]] }),
    { ever: none, doc: toCheck },
  ],
  'takes the parts that the sources in force know': [
    neighbours(
      { COVERS: ['a > district', 'b > here'], WITHIN: ['here > district', ['there > district', { sources: ['reg'] }]] },
      { district: { complete: true } },
    ),
    { ever: none, doc: toCheck },
  ],
  'takes the parts of which the sources in force know that they are there': [
    neighbours(
      { COVERS: ['a > district', 'b > here'], WITHIN: 'here there > district' },
      { district: { complete: true }, there: { sources: ['reg'] } },
    ),
    { ever: none, doc: toCheck },
  ],
};
