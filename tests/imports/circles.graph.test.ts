/** Warnings about what leads back to itself: nothing is refused, and the row that closes the circle is named. */
import { expect, it } from 'vitest';
import { importing } from './importing.ts';

const { take } = importing();

const boards = { 'partnerships.csv': 'id\nP\nQ\nR\n' };
const warned = async (files: Readonly<Record<string, string>>, options = {}) => {
  const { errors, warnings } = await take(files, options);
  expect(errors).toEqual([]);
  return warnings
    .filter(({ message }) => !message.includes('no member'))
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
};

it('partnerships that are part of one another are told, with the row that closes the circle', async () => {
  const links = 'from,to,kind\nP,Q,PART_OF\nR,P,REPORTS_TO\nQ,R,PART_OF\nR,P,PART_OF\n';
  expect(await warned({ ...boards, 'links.csv': links })).toEqual([
    'links.csv:5 This closes a circle: R PART_OF P PART_OF Q PART_OF R. Take out the step that is wrong.',
  ]);
});

it('areas within one another are told, whichever column says so', async () => {
  expect(await warned({ 'boundaries.csv': 'id,withins,parts\nA,B,\nB,C,\nC,,\nD,,C\nA2,B,\nB2,,B\nC2,,\n' })).toEqual(
    [],
  );
  expect(
    await warned({ 'boundaries.csv': 'id,withins,parts\nX,Y,\nY,,\nZ,,\nX2,,Y\nX3,Y,\nX4,,X2\nX5,X,X4\n' }),
  ).toEqual([
    'boundaries.csv:8 This closes a circle: X4 WITHIN X5 WITHIN X WITHIN Y WITHIN X2 WITHIN X4. Take out the step that is wrong.',
  ]);
});

it('a circle is seen over what the graph holds already, several steps away', async () => {
  await take({ 'boundaries.csv': 'id,withins\nA,B\nB,C\nC,D\nD,\n' });
  expect(await warned({ 'boundaries.csv': 'id,withins\nD,A\n' })).toEqual([
    'boundaries.csv:2 This closes a circle: D WITHIN A WITHIN B WITHIN C WITHIN D. Take out the step that is wrong.',
  ]);
});

it('a circle is told of the same row when its import is repeated', async () => {
  const files = { 'boundaries.csv': 'id,withins\nA,B\nB,C\nC,A\n' };
  const first = await warned(files);
  expect(first).toEqual([expect.stringMatching(/^boundaries\.csv:4 /)]);
  expect(await warned(files)).toEqual(first);
});

it('what a replacing import takes out closes no circle', async () => {
  await take({ ...boards, 'links.csv': 'from,to,kind\nP,Q,PART_OF\n' });
  const other = { ...boards, 'links.csv': 'from,to,kind\nQ,P,PART_OF\n' };
  expect(await warned(other, { replace: true })).toEqual([]);
  expect(await warned({ ...boards, 'links.csv': 'from,to,kind\nP,Q,PART_OF\n' })).toHaveLength(1);
});

it('a long circle is told in one short sentence', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `A${index}`);
  const rows = ids.map((id, index) => `${id},${ids[(index + 1) % ids.length]}\n`);
  expect(await warned({ 'boundaries.csv': `id,withins\n${rows.join('')}` })).toEqual([
    'boundaries.csv:31 This closes a circle: A29 WITHIN A0 WITHIN A1 WITHIN A2 WITHIN A3 WITHIN … 25 more … WITHIN A29. Take out the step that is wrong.',
  ]);
});

it.each([
  ['PART_OF', { 'links.csv': 'from,to,kind\nP,Q,\nP,P,PART_OF\n' }, 'links.csv:3 Partnership P'],
  ['REPORTS_TO', { 'links.csv': 'from,to,kind\nP,P,REPORTS_TO\n' }, 'links.csv:2 Partnership P'],
  ['LINKED_TO', { 'links.csv': 'from,to,kind\nP,P,shared chair\n' }, 'links.csv:2 Partnership P'],
  ['SUCCEEDED_BY', { 'links.csv': 'from,to,kind\nP,P,SUCCEEDED_BY\n' }, 'links.csv:2 Partnership P'],
  ['WITHIN', { 'boundaries.csv': 'id,withins\nA,A\n' }, 'boundaries.csv:2 Boundary A'],
  [
    'MEMBER_OF',
    { 'memberships.csv': 'partnership,agency,member_kind\nP,P,partnership\n' },
    'memberships.csv:2 Partnership P',
  ],
] as const)('a %s that leads from a node to itself is told', async (type, files, start) => {
  expect(await warned({ ...boards, ...files })).toEqual([
    `${start} is joined to itself by ${type}. It is kept as written; take it out if it is a slip.`,
  ]);
});
