/** An answer's values: as cells, in order, as a slice, as files. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CypherAnswer } from '#contract/cypher';
import { answerFile } from '../../../client/lists/answer-file.ts';
import { answerGraphml } from '../../../client/lists/answer-graphml.ts';
import { gathered, sliceOf } from '../../../client/state/answer-slice.ts';
import { cellText, keyOfNode, orderBy } from '../../../client/state/answer-values.ts';

const node = (id: string, label = 'Agency', more: object = {}) => ({
  '@type': 'node' as const,
  elementId: `e-${id}`,
  labels: [label],
  properties: { id, name: `Name of ${id}`, ...more },
});
const seat = (from: string, to: string, more: object = {}) => ({
  '@type': 'relationship' as const,
  elementId: `${from}-${to}`,
  type: 'MEMBER_OF',
  from: `e-${from}`,
  to: `e-${to}`,
  properties: { role: 'chair', ...more },
});
const answer = (rows: unknown[][]): CypherAnswer => ({ columns: ['x'], rows, truncated: false, elapsedMs: 1 });

describe('a cell', () => {
  it.each([
    [null, ''],
    [false, 'false'],
    [['a', null, 2], 'a; null; 2'],
    [node('x'), 'Name of x'],
    [{ a: 1 }, '{"a":1}'],
    [{ '@type': 'path', nodes: [node('x'), node('y')], relationships: [] }, 'Name of x – Name of y'],
  ])('says %j as %j', (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  it('selects a node of the model alone', () => {
    expect([keyOfNode(node('x')), keyOfNode(node('x', 'Other'))]).toEqual(['Agency:x', null]);
  });
});

describe('the order of rows', () => {
  const rows = [['b'], [null], [10], ['Ä'], [9], ['a']];
  const values = (direction: 'ascending' | 'descending') => orderBy(rows, 0, direction).map((place) => rows[place]![0]);

  it('is numbers, then texts whatever their case and accents, and what is not there last either way', () => {
    expect(values('ascending')).toEqual([9, 10, 'Ä', 'a', 'b', null]);
    expect(values('descending')).toEqual(['b', 'Ä', 'a', 10, 9, null]);
  });
});

describe('a slice of an answer', () => {
  it('has every node and relationship once, wherever it stands in the rows', () => {
    const path = { '@type': 'path', nodes: [node('a'), node('p', 'Partnership')], relationships: [seat('a', 'p')] };
    const slice = sliceOf(
      gathered(answer([[path], [[node('a'), { in: node('b') }]], [seat('a', 'p')], [seat('b', 'z')]])),
      3,
    );
    expect(slice.nodes.ids).toEqual(['a', 'p', 'b']);
    expect(slice.nodes.degrees).toEqual([1, 1, 0]);
    expect([slice.links.from, slice.links.to]).toEqual([[0], [1]]);
    expect(slice.words[slice.links.roles[0]!]).toBe('chair');
    expect([slice.revision, slice.cut]).toEqual([3, false]);
  });

  it('marks what is made up, and nothing else', () => {
    const madeUp = { ...node('a', 'Agency', { sources: ['county'] }), synthetic: true as const };
    const slice = sliceOf(gathered(answer([[madeUp], [node('b', 'Agency', { sources: ['doc'] })]])), 0);
    expect([slice.nodes.synthetic, slice.sources]).toEqual([
      [1, 0],
      ['county', 'doc'],
    ]);
  });

  it('leaves out kinds that no picture draws, and says where it is cut', () => {
    const many = Array.from({ length: 2_001 }, (_, n) => [node(`a${n}`)]);
    const slice = sliceOf(gathered(answer([[node('s', 'Source')], ...many])), 0);
    expect([slice.nodes.ids.length, slice.matched.nodes, slice.cut]).toEqual([2_000, 2_001, true]);
  });
});

it('GraphML holds what is in the answer, its marks written so that they are none', () => {
  const text = answerGraphml(
    answer([[node('a', 'Agency', { name: '<A & "B">' })], [node('b')], [seat('a', 'b', { hours: 2 })]]),
  );
  expect(text).toContain('<data key="node_name">&lt;A &amp; &quot;B&quot;&gt;</data>');
  expect(text).toContain('<key id="edge_hours" for="edge" attr.name="hours" attr.type="double"/>');
  expect(text.match(/<node /g)).toHaveLength(2);
  expect(text).toContain('<edge id="e0" source="e-a" target="e-b">');
});

describe('a file of an answer that holds nodes', () => {
  const madeUp = { ...node('a', 'Agency', { sources: ['county', 'plan'] }), synthetic: true as const };
  const known = node('b', 'Agency', { sources: ['doc'] });
  const held: CypherAnswer = {
    columns: ['x', 'seats', 'all'],
    rows: [
      [madeUp, 3, [madeUp, known]],
      [known, 1, null],
    ],
    truncated: false,
    elapsedMs: 1,
  };

  it('says in CSV where they are known from and which are made up, behind the columns of the query', async () => {
    expect(await answerFile(held, 'csv').text()).toBe(
      [
        'x,seats,all,x: sources,x: illustrative,all: sources,all: illustrative',
        'Name of a,3,Name of a; Name of b,county; plan,yes,county; plan; doc,yes',
        'Name of b,1,,doc,no,,',
        '',
      ].join('\n'),
    );
  });

  it('says so in a workbook, in JSON and in GraphML', async () => {
    const files = unzipSync(new Uint8Array(await answerFile(held, 'xlsx').arrayBuffer()));
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    expect(sheet.match(/>county; plan</g)).toHaveLength(1);
    expect(sheet).toContain('>x: illustrative<');
    expect(JSON.parse(await answerFile(held, 'json').text())).toMatchObject({
      rows: [
        [{ synthetic: true, properties: { sources: ['county', 'plan'] } }, 3, {}],
        [{}, 1, null],
      ],
    });
    const graphml = await answerFile(held, 'graphml').text();
    expect(graphml).toContain('<key id="node_synthetic" for="node" attr.name="synthetic" attr.type="boolean"/>');
    expect(graphml.match(/<data key="node_synthetic">true</g)).toHaveLength(1);
    expect(graphml).toContain('<data key="node_sources">county; plan</data>');
  });

  it('of figures and names alone is as it was asked for', async () => {
    const plain = { ...held, columns: ['name'], rows: [['Name of a']] };
    expect(await answerFile(plain, 'csv').text()).toBe('name\nName of a\n');
  });
});
