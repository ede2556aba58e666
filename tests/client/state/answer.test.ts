/** An answer's values: as cells, in order, as a slice, as files. */
import { describe, expect, it } from 'vitest';
import type { CypherAnswer } from '#contract/cypher';
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
