import { type NodeLines, network, type Properties, type RelationLines } from '../support/network.ts';
import { oneFacingManySides } from './overload-sides.ts';
import { testRule } from './rule-cases.ts';

const none: readonly string[] = [];
const districts = 'd0 d1 d2 d3 d4';
const areas = 'w0 w1 w2 w3 w4';
const covers = ['d0 > w0', 'd1 > w1', 'd2 > w2', 'd3 > w3', 'd4 > w4'];
const said = (ids: string, properties: Properties) => Object.fromEntries(ids.split(' ').map((id) => [id, properties]));
const types: NodeLines = { one: { type: 'Learning Partnership' }, ...said(districts, { type: 'LSP' }) };
const linked = ['one LSP 5 certain'];
const onGround = ['one LSP 5 to-check'];

/** A Learning Partnership on a county, an LSP on each of its five districts. */
const county = (more: RelationLines = {}, also: NodeLines = {}) =>
  network({ COVERS: ['one > county', ...covers], WITHIN: `${areas} > county`, ...more }, { ...types, ...also });

testRule('one-facing-many', oneFacingManySides(), {
  // By link
  'fires where it is linked with five of one other type': [
    network({ LINKED_TO: `one > ${districts}` }, types),
    { ever: linked },
  ],
  'fires where they are linked with it': [network({ LINKED_TO: `${districts} > one` }, types), { ever: linked }],
  'abstains with four': [
    network(
      { LINKED_TO: 'one > d0 d1 d2 d3' },
      { one: { type: 'Learning Partnership' }, ...said('d0 d1 d2 d3', { type: 'LSP' }) },
    ),
    { ever: none },
  ],
  'fires where it is the learning arm of five': [
    network({ LEARNING_ARM_OF: `one > ${districts}` }, types),
    { ever: linked },
  ],
  'abstains where five are its learning arms': [
    network(
      { LEARNING_ARM_OF: `${districts} > one` },
      { one: { type: 'LSP' }, ...said(districts, { type: 'locality' }) },
    ),
    { ever: none },
  ],
  'counts one that is linked twice once': [
    network(
      { LINKED_TO: ['one > d0 d1 d2 d3', 'd0 > one'], LEARNING_ARM_OF: 'one > d0 d1' },
      { one: { type: 'Learning Partnership' }, ...said('d0 d1 d2 d3', { type: 'LSP' }) },
    ),
    { ever: none },
  ],
  'abstains where they are of its own type': [
    network({ LINKED_TO: `one > ${districts}` }, { one: { type: 'LSP' }, ...said(districts, { type: 'LSP' }) }),
    { ever: none },
  ],
  'abstains where their types are two': [
    network({ LINKED_TO: `one > ${districts}` }, { ...types, d4: { type: 'EBP' } }),
    { ever: none },
  ],
  'abstains where its type is not known': [
    network({ LINKED_TO: `one > ${districts}` }, { ...types, one: {} }),
    { ever: none },
  ],
  'abstains where their type is not known': [
    network({ LINKED_TO: `one > ${districts}` }, { one: { type: 'LP' } }),
    { ever: none },
  ],
  'abstains where one never lived while it did': [
    network(
      { LINKED_TO: `one > ${districts}` },
      { ...types, one: { type: 'LP', started: '2001' }, d0: { type: 'LSP', ended: '2000' } },
    ),
    { ever: none },
  ],
  'abstains where one is a part of it': [
    network({ LINKED_TO: `one > ${districts}`, PART_OF: ['d0 > mid', 'mid > one'] }, types),
    { ever: none },
  ],
  'abstains where it is a part of one': [
    network({ LINKED_TO: `one > ${districts}`, PART_OF: 'one > d0' }, types),
    { ever: none },
  ],
  'abstains where one is its successor': [
    network({ LINKED_TO: `one > ${districts}`, SUCCEEDED_BY: 'one > d0' }, types),
    { ever: none },
  ],
  'abstains where all lie on the ground that it covers': [
    network({ LINKED_TO: `one > ${districts}`, COVERS: `one ${districts} > here` }, { ...types, one: { type: 'EBP' } }),
    { ever: none },
  ],
  'counts one on equal ground beside five on smaller': [
    county(
      { LINKED_TO: `one > ${districts} whole`, COVERS: ['one whole > county', ...covers] },
      { whole: { type: 'LSP' } },
    ),
    { ever: ['one LSP 6 certain'] },
  ],
  'fires only while the links hold': [
    network({ LINKED_TO: [[`one > ${districts}`, { since: '2001-05-02', until: '2002' }]] }, types),
    { ever: linked, '2001-05': none, '2001-05-15': linked, '2003-12-31': none },
  ],
  'fires only in the sources that know the links': [
    network({ LINKED_TO: [[`one > ${districts}`, { sources: ['reg'] }]] }, types),
    { ever: linked, doc: none },
  ],

  // By ground
  'fires where it is the only one on the ground of five': [county(), { ever: onGround }],
  'abstains where another of its type is there': [
    county({ COVERS: ['one > county', 'local > w0', ...covers] }, { local: { type: 'Learning Partnership' } }),
    { ever: none },
  ],
  'fires where another of its type was there before them': [
    county(
      { COVERS: ['one > county', 'local > w0', ...covers] },
      { local: { type: 'Learning Partnership', ended: '2000' }, d0: { type: 'LSP', started: '2001' } },
    ),
    { ever: onGround },
  ],
  'fires where another of its type is elsewhere': [
    county({ COVERS: ['one > county', 'local > far', ...covers] }, { local: { type: 'Learning Partnership' } }),
    { ever: onGround },
  ],
  'abstains where one lies in part outside': [
    county({ COVERS: ['one > county', 'd0 > far', ...covers] }),
    { ever: none },
  ],
  'abstains where the types do not answer to each other': [county({}, { one: { type: 'EBP' } }), { ever: none }],
  'abstains where one covers all of its ground': [
    county({ COVERS: ['one > county', 'd0 > w0 w1 w2 w3 w4', 'd1 > w1', 'd2 > w2', 'd3 > w3', 'd4 > w4'] }),
    { ever: none },
  ],
  'is certain only where enough are linked': [county({ LINKED_TO: 'one > d0 d1 d2 d3' }), { ever: onGround }],
  'abstains where one is a part of it on its ground': [county({ PART_OF: 'd0 > one' }), { ever: none }],
  'fires only while they cover the ground': [
    county({
      COVERS: [['one > county', { since: '2001-05-02', until: '2002' }], ...covers],
    }),
    { ever: onGround, '2001-05': none, '2001-05-15': onGround, '2003-12-31': none },
  ],
  'fires only in the sources that know all of them': [
    county({}, { d0: { type: 'LSP', sources: ['reg'] } }),
    { ever: onGround, doc: none },
  ],
});
