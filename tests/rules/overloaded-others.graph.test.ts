import { network, type Properties } from '../support/network.ts';
import { testOneByOne } from './one-by-one.ts';
import { overloadSides } from './overload-sides.ts';

const none: readonly string[] = [];
const several = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`).join(' ');
const said = (ids: string, properties: Properties) => Object.fromEntries(ids.split(' ').map((id) => [id, properties]));
const people = said('hub m0 m1 m2 m3', { label: 'Person' });

testOneByOne('overloaded-person', overloadSides('person'), {
  'fires where one sits on far more than others': [
    network({ MEMBER_OF: [`hub > ${several('b', 8)}`, 'm0 m1 m2 m3 > b0'] }, people),
    { ever: ['hub boards seats'] },
  ],
  'abstains with a board fewer': [
    network({ MEMBER_OF: [`hub > ${several('b', 7)}`, 'm0 m1 m2 m3 > b0'] }, people),
    { ever: none },
  ],
  'counts seats for others and of her own': [
    network(
      { MEMBER_OF: [['hub > b0 b1 b2 b3', { onBehalfOf: 'x' }], 'hub > b3 b4 b5 b6 b7', 'm0 m1 m2 m3 > b0'] },
      people,
    ),
    { ever: ['hub boards seats'] },
  ],
  'is never compared with agencies': [
    network({ MEMBER_OF: [`hub > ${several('b', 8)}`, 'a0 a1 a2 a3 > b0'] }, { hub: { label: 'Person' } }),
    { ever: none },
  ],
  'is never compared with persons who were made up': [
    network(
      { MEMBER_OF: [`hub > ${several('b', 8)}`, 'm0 m1 m2 m3 > b0'] },
      {
        ...people,
        ...said('m0 m1 m2 m3', { label: 'Person', sources: ['made'] }),
        made: { label: 'Source', kind: 'synthetic', sources: ['made'] },
      },
    ),
    { ever: none },
  ],
  'fires above what a published share of a year says': [
    network(
      { MEMBER_OF: [['hub > b0', { hoursPerYear: 326, onBehalfOf: 'x' }], 'x > b0'] },
      { hub: { label: 'Person' }, x: { type: 'Jobcentre Plus' } },
    ),
    { ever: ['hub'] },
  ],
  'abstains below it': [
    network(
      { MEMBER_OF: [['hub > b0', { hoursPerYear: 325, onBehalfOf: 'x' }], 'x > b0'] },
      { hub: { label: 'Person' }, x: { type: 'Jobcentre Plus' } },
    ),
    { ever: none },
  ],
  'abstains where the agency is of another type': [
    network(
      { MEMBER_OF: [['hub > b0', { hoursPerYear: 900, onBehalfOf: 'x' }], 'x > b0'] },
      { hub: { label: 'Person' }, x: { type: 'LSC' } },
    ),
    { ever: none },
  ],
  'fires only while the seats hold': [
    network(
      {
        MEMBER_OF: [['hub > b0', { hoursPerYear: 326, onBehalfOf: 'x', since: '2001-05-02', until: '2002' }], 'x > b0'],
      },
      { hub: { label: 'Person' }, x: { type: 'Jobcentre Plus' } },
    ),
    { ever: ['hub'], '2001-05': none, '2001-05-15': ['hub'], '2003-12-31': none },
  ],
});

const boards = said('hub b0 b1 b2 b3', { type: 'LSP' });

testOneByOne('overloaded-partnership', overloadSides('partnership'), {
  'fires where it has far more seats': [
    network({ MEMBER_OF: [`${several('a', 8)} > hub`, 'a0 > b0 b1 b2 b3'] }, boards),
    { ever: ['hub seats'] },
  ],
  'abstains with a seat fewer': [
    network({ MEMBER_OF: [`${several('a', 7)} > hub`, 'a0 > b0 b1 b2 b3'] }, boards),
    { ever: none },
  ],
  'counts representatives and not the body they sit for': [
    network(
      {
        MEMBER_OF: [`${several('a', 6)} > hub`, ['m0 m1 > hub', { onBehalfOf: 'a0' }], 'a0 > b0 b1 b2 b3'],
      },
      { ...boards, ...said('m0 m1', { label: 'Person' }) },
    ),
    { ever: none },
  ],
  'counts every representative of a body': [
    network(
      {
        MEMBER_OF: [`${several('a', 6)} > hub`, ['m0 m1 m2 > hub', { onBehalfOf: 'a0' }], 'a0 > b0 b1 b2 b3'],
      },
      { ...boards, ...said('m0 m1 m2', { label: 'Person' }) },
    ),
    { ever: ['hub seats'] },
  ],
  'fires by meetings and hours': [
    network(
      { MEMBER_OF: 'a0 a1 > hub b0 b1 b2 b3' },
      {
        ...said('b0 b1 b2 b3', { type: 'LSP', meetingsPerYear: 4, hoursPerMeeting: 2 }),
        hub: { type: 'LSP', meetingsPerYear: 52, hoursPerMeeting: 2 },
      },
    ),
    { ever: ['hub hours meetings'] },
  ],
  'is not compared with partnerships on which nobody is recorded': [
    network({ MEMBER_OF: `${several('a', 20)} > hub`, COVERS: 'b0 b1 b2 b3 > w' }, boards),
    { ever: none },
  ],
  'abstains where the type is another': [
    network({ MEMBER_OF: [`${several('a', 8)} > hub`, 'a0 > b0 b1 b2 b3'] }, { ...boards, hub: { type: 'LP' } }),
    { ever: none },
  ],
  'fires only in the sources that know the seats': [
    network({ MEMBER_OF: [[`${several('a', 8)} > hub`, { sources: ['reg'] }], 'a0 > hub b0 b1 b2 b3'] }, boards),
    { ever: ['hub seats'], doc: none },
  ],
});

const wards = said('hub w0 w1 w2 w3', { kind: 'ward' });

testOneByOne('overloaded-area', overloadSides('area'), {
  'fires where far more partnerships lie on it': [
    network({ COVERS: [`${several('p', 8)} > hub`, 'q > w0 w1 w2 w3'] }, wards),
    { ever: ['hub boards'] },
  ],
  'abstains with one fewer': [
    network({ COVERS: [`${several('p', 7)} > hub`, 'q > w0 w1 w2 w3'] }, wards),
    { ever: none },
  ],
  'counts those that cover an area above it': [
    network(
      { COVERS: [`${several('p', 8)} > d`, 'q > w0 w1 w2 w3'], WITHIN: 'hub > d' },
      { ...wards, d: { kind: 'district' } },
    ),
    { ever: ['hub boards'] },
  ],
  'counts a partnership once, whatever it shares': [
    network(
      { COVERS: [`${several('p', 7)} > u v`, 'q > w0 w1 w2 w3'], WITHIN: ['u v > hub'] },
      { ...wards, u: { kind: 'unit' }, v: { kind: 'unit' } },
    ),
    { ever: none },
  ],
  'is not compared with areas on which nothing lies': [
    network({ COVERS: `${several('p', 20)} > hub`, WITHIN: 'w0 w1 w2 w3 > d' }, { ...wards, d: { kind: 'district' } }),
    { ever: none },
  ],
  'abstains where the kind is another': [
    network({ COVERS: [`${several('p', 8)} > hub`, 'q > w0 w1 w2 w3'] }, { ...wards, hub: { kind: 'parish' } }),
    { ever: none },
  ],
  'fires by meetings where they are known of all': [
    network(
      { COVERS: ['p > hub', 'q > w0 w1 w2 w3'] },
      { ...wards, p: { meetingsPerYear: 52 }, q: { meetingsPerYear: 4 } },
    ),
    { ever: ['hub meetings'] },
  ],
  'fires only while they cover it': [
    network(
      { COVERS: [[`${several('p', 8)} > hub`, { since: '2001-05-02', until: '2002' }], 'q > hub w0 w1 w2 w3'] },
      wards,
    ),
    { ever: ['hub boards'], '2001-05': none, '2001-05-15': ['hub boards'], '2003-12-31': none },
  ],
});
