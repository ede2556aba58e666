import { expect, test } from 'vitest';
import type { GraphSlice } from '#contract/graph-slice';
import { shownNodes } from '../../../client/state/shown-nodes.ts';

const slice: GraphSlice = {
  revision: 1,
  nodeKinds: ['Partnership', 'Agency'],
  linkKinds: [],
  words: ['LSP'],
  sources: ['minutes', 'list'],
  nodes: {
    ids: ['p', 'a'],
    names: ['P', 'A'],
    kinds: [0, 1],
    types: [0, -1],
    degrees: [3, 1],
    more: [0, 2],
    named: [1, 0],
    synthetic: [1, 0],
    sources: [[0, 1], [1]],
    ended: [0, 1],
  },
  links: { kinds: [], from: [], to: [], roles: [], informal: [] },
  inScope: { nodes: 2, links: 0 },
  matched: { nodes: 2, links: 0 },
  cut: false,
};

test('the columns of a slice are read as rows, a type that is not known as none', () => {
  expect(shownNodes(slice)).toEqual([
    {
      key: 'Partnership:p',
      kind: 'Partnership',
      id: 'p',
      name: 'P',
      type: 'LSP',
      connections: 3,
      named: true,
      synthetic: true,
      sources: ['minutes', 'list'],
      ended: false,
    },
    {
      key: 'Agency:a',
      kind: 'Agency',
      id: 'a',
      name: 'A',
      type: null,
      connections: 1,
      named: false,
      synthetic: false,
      sources: ['list'],
      ended: true,
    },
  ]);
});

test('hidden kinds are left out', () => {
  expect(shownNodes(slice, ['Partnership']).map(({ id }) => id)).toEqual(['a']);
});
