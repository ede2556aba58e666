import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { aliveTogetherCases, nodeCases, relationCases } from './holding-cases.ts';
import { doubleCoverSides } from './link-sides.ts';
import { testRule } from './rule-cases.ts';

/** Two LSPs on one area, but for what is said otherwise. */
const two = (lines: RelationLines = {}, said: NodeLines = {}) =>
  network(
    { COVERS: 'a b > here', ...lines },
    {
      ...said,
      a: { label: 'Partnership', type: 'LSP', ...said['a'] },
      b: { label: 'Partnership', type: 'LSP', ...said['b'] },
    },
  );

const complete = { complete: true };
/** Each within the next: the base unit, then so many areas around it. */
const nested = (steps: number) => ({
  lines: { COVERS: ['a > s0', `b > s${steps}`], WITHIN: steppedWithin(steps) },
  said: Object.fromEntries(Array.from({ length: steps }, (_, step) => [`s${step}`, complete])),
});
const steppedWithin = (steps: number) => Array.from({ length: steps }, (_, step) => `s${step + 1} > s${step}`);

const none: string[] = [];
const pair = ['a b'];
const both = { held: pair, not: none };
const parted = { held: none, not: pair };

testRule('double-cover', doubleCoverSides, {
  'fires on one area': [two(), { ever: pair, '2001': pair, doc: pair, register: none }],
  'fires once for three on one area': [two({ COVERS: 'a b c > here' }, { c: { type: 'LSP' } }), { ever: ['a b c'] }],
  'fires once for three, of which one shares an area with each of the others': [
    two({ COVERS: ['a b > here', 'b c > there'] }, { c: { type: 'LSP' } }),
    { ever: ['a b c'] },
  ],
  'fires for two groups where nothing joins them': [
    two({ COVERS: ['a b > here', 'c d > there'] }, { c: { type: 'LSP' }, d: { type: 'LSP' } }),
    { ever: ['a b', 'c d'] },
  ],
  'joins none that is not alive with another of them': [
    two(
      { COVERS: 'a b c > here' },
      { a: { ended: '2000' }, b: { ended: '2000' }, c: { type: 'LSP', started: '2001' } },
    ),
    { ever: pair },
  ],

  // Type
  'abstains where the types are two': [two({}, { b: { type: 'EYDCP' } }), { ever: none }],
  'abstains where no type is known': [two({}, { a: { type: undefined }, b: { type: undefined } }), { ever: none }],
  'abstains where one type is not known': [two({}, { a: { type: undefined } }), { ever: none }],

  // Area
  'abstains where the areas are apart': [two({ COVERS: ['a > here', 'b > there'] }), { ever: none }],
  'abstains where one area is not known': [two({ COVERS: 'a > here' }), { ever: none }],
  'fires where one covers another area besides': [two({ COVERS: ['a b > here', 'b > there'] }), { ever: pair }],
  'fires once where both cover the same two areas': [two({ COVERS: 'a b > here there' }), { ever: pair }],
  'fires once where it is recorded twice that one covers the area': [
    two({ COVERS: ['a b > here', 'a > here'] }),
    { ever: pair },
  ],
  'abstains where the two areas of one are the one area of the other': [
    two({ COVERS: ['a > district', 'b > here there'], WITHIN: 'here there > district' }, { district: complete }),
    { ever: none },
  ],
  'fires where two areas are made of the same base units': [
    two(
      { COVERS: ['a > district', 'b > health'], WITHIN: ['here there > district', 'there here > health'] },
      { district: complete, health: complete },
    ),
    { ever: pair },
  ],
  'abstains where two areas share a base unit but not all': [
    two(
      { COVERS: ['a > district', 'b > health'], WITHIN: ['here there > district', 'here > health'] },
      { district: complete, health: complete },
    ),
    { ever: none },
  ],
  'fires where an area has one part alone, and that is all of it': [
    two({ COVERS: ['a > district', 'b > here'], WITHIN: 'here > district' }, { district: complete }),
    { ever: pair },
  ],
  'abstains where the parts of an area are not known to be all': [
    two({ COVERS: ['a > district', 'b > here'], WITHIN: 'here > district' }),
    { ever: none },
  ],
  'abstains where the parts of a part are not known to be all': [
    two({ COVERS: ['a > county', 'b > here'], WITHIN: ['district > county', 'here > district'] }, { county: complete }),
    { ever: none },
  ],
  'fires on the very same area, whatever is known of its parts': [
    two({ COVERS: 'a b > district', WITHIN: 'here > district' }),
    { ever: pair },
  ],
  'fires where a base unit lies in two parts of one area': [
    two(
      { COVERS: ['a > county', 'b > here'], WITHIN: ['north south > county', 'here > north south'] },
      { county: complete, north: complete, south: complete },
    ),
    { ever: pair },
  ],
  'fires over eight steps': [two(nested(8).lines, nested(8).said), { ever: pair }],
  'abstains over nine steps': [two(nested(9).lines, nested(9).said), { ever: none }],
  'abstains where areas that are parts of each other leave no base unit': [
    two(
      { COVERS: ['a > m', 'b > n'], WITHIN: ['m > m2', 'm2 > m', 'n > n2', 'n2 > n'] },
      Object.fromEntries(['m', 'm2', 'n', 'n2'].map((id) => [id, complete])),
    ),
    { ever: none },
  ],
  ...relationCases('an area of the first', (said) => two({ COVERS: [['a > here', said], 'b > here'] }), both),
  ...relationCases('an area of the second', (said) => two({ COVERS: ['a > here', ['b > here', said]] }), both),
  ...nodeCases('an area', (said) => two({}, { here: said }), both),
  ...relationCases(
    'a part of an area',
    (said) =>
      two(
        { COVERS: ['a > district', 'b > here'], WITHIN: ['here > district', ['there > district', said]] },
        { district: complete },
      ),
    { held: none, not: pair },
  ),
  ...nodeCases(
    'an area that is part of another',
    (said) =>
      two(
        { COVERS: ['a > district', 'b > here'], WITHIN: 'here there > district' },
        { district: complete, there: said },
      ),
    { held: none, not: pair },
  ),
  ...relationCases(
    'an area for a whole of parts',
    (said) =>
      two(
        { COVERS: ['a > district', 'b > county'], WITHIN: ['district > county', ['here > district', said]] },
        { county: complete },
      ),
    { held: none, not: pair },
  ),
  ...nodeCases(
    'an area, by the parts that there are, for a whole of them',
    (said) =>
      two(
        { COVERS: ['a > district', 'b > county'], WITHIN: ['district > county', 'here > district'] },
        { county: complete, here: said },
      ),
    { held: none, not: pair },
  ),

  // Kin
  'abstains where the first is part of the second': [two({ PART_OF: 'a > b' }), { ever: none }],
  'abstains where the second is part of the first': [two({ PART_OF: 'b > a' }), { ever: none }],
  'abstains where the first is part of a part of the second': [two({ PART_OF: ['a > m', 'm > b'] }), { ever: none }],
  'abstains where the second is part of a part of the first': [two({ PART_OF: ['b > m', 'm > a'] }), { ever: none }],
  'fires where both are part of a third': [two({ PART_OF: 'a b > m' }), { ever: pair }],
  'abstains where the first is succeeded by the second': [two({ SUCCEEDED_BY: 'a > b' }), { ever: none }],
  'abstains where the second is succeeded by the first': [two({ SUCCEEDED_BY: 'b > a' }), { ever: none }],
  'abstains for a succession at any date': [
    two({ SUCCEEDED_BY: [['a > b', { since: '2003', until: '2003' }]] }),
    { ever: none, '2001': none },
  ],
  'fires where the sources in force do not know the succession': [
    two({ SUCCEEDED_BY: [['a > b', { sources: ['reg'] }]] }),
    { ever: none, doc: pair },
  ],
  'fires where the two are linked otherwise': [
    two({ LINKED_TO: 'a > b', REPORTS_TO: 'b > a', LEARNING_ARM_OF: 'a > b' }),
    { ever: pair },
  ],
  ...relationCases('a part of the second', (said) => two({ PART_OF: [['a > b', said]] }), parted),
  ...relationCases('a part of the first', (said) => two({ PART_OF: [['b > a', said]] }), parted),
  ...nodeCases('what the first is part of', (said) => two({ PART_OF: ['a > m', 'm > b'] }, { m: said }), parted),
  ...nodeCases('what the second is part of', (said) => two({ PART_OF: ['b > m', 'm > a'] }, { m: said }), parted),

  ...aliveTogetherCases((said) => two({}, said), both),
});
