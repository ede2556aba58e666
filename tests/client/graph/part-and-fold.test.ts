import { describe, expect, test } from 'vitest';
import type { GraphSlice } from '#contract/graph-slice';
import { foldSlice } from '../../../client/graph/fold-slice.ts';
import { partOfSlice } from '../../../client/graph/part-of-slice.ts';
import { type SmallLink, sliceOf } from './small-slices.ts';

const lsps = ['p-1', 'p-2', 'p-3', 'p-4'].map((id) => ({ id, type: 'LSP' }));
const slice = sliceOf(
  [...lsps, { id: 'p-9', type: 'CDRP' }, { id: 'a', type: 'police' }, { id: 'x', type: 'college' }, { id: 'b-1' }],
  [
    ...['p-1', 'p-2', 'p-3', 'p-4', 'p-9'].map((to): SmallLink => ({ from: 'a', to })),
    { from: 'x', to: 'p-1', role: 'chair' },
    { from: 'p-1', to: 'p-2', relation: 'LINKED_TO' },
    ...['p-1', 'p-2', 'p-9'].map((from): SmallLink => ({ from, to: 'b-1', relation: 'COVERS' })),
  ],
);
const linesOf = ({ nodes, links, linkKinds }: GraphSlice): string[] =>
  links.kinds
    .map((kind, index) => `${nodes.ids[links.from[index]!]} ${linkKinds[kind]} ${nodes.ids[links.to[index]!]}`)
    .sort();
const none = { apart: new Set<string>(), opened: [] };

describe('a part of a slice', () => {
  test('is the slice itself where nothing is left out', () => {
    expect(partOfSlice(slice, { hidden: [], only: [] })).toBe(slice);
  });

  test('leaves out what is hidden, and every link to it', () => {
    const part = partOfSlice(slice, { hidden: ['Agency:a', 'Boundary:b-1'], only: [] });
    expect(part.nodes.ids).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-9', 'x']);
    expect(part.nodes.types.map((type) => part.words[type])).toEqual(['LSP', 'LSP', 'LSP', 'LSP', 'CDRP', 'college']);
    expect(linesOf(part)).toEqual(['p-1 LINKED_TO p-2', 'x MEMBER_OF p-1']);
  });

  test('keeps only what is wanted', () => {
    const part = partOfSlice(slice, {
      hidden: ['Partnership:p-1'],
      only: ['Agency:a', 'Partnership:p-1', 'Partnership:p-9'],
    });
    expect(linesOf(part)).toEqual(['a MEMBER_OF p-9']);
  });
});

describe('a folded slice', () => {
  test('draws three or more of a type as one, with one line for all of a kind', () => {
    const { slice: folded, groups } = foldSlice(slice, 'type', none);
    expect([...groups]).toEqual([['Partnership:type: LSP', 4]]);
    expect(folded.nodes.names).toContain('LSP (4)');
    expect(linesOf(folded)).toEqual([
      'a MEMBER_OF p-9',
      'a MEMBER_OF type: LSP',
      'p-9 COVERS b-1',
      'type: LSP COVERS b-1',
      'x MEMBER_OF type: LSP',
    ]);
  });

  test('never folds what the picture is of, nor what was opened', () => {
    const { groups } = foldSlice(slice, 'type', { ...none, apart: new Set(['Partnership:p-1']) });
    expect([...groups]).toEqual([['Partnership:type: LSP', 3]]);
    expect(foldSlice(slice, 'type', { ...none, opened: ['Partnership:type: LSP'] }).slice).toBe(slice);
  });

  test('folds by area what is tied to one', () => {
    expect([...foldSlice(slice, 'area', none).groups]).toEqual([['Partnership:area: b-1', 3]]);
  });

  test('folds nothing where nothing is told', () => {
    expect(foldSlice(slice, 'theme', none).slice).toBe(slice);
  });
});
