import { expect, it } from 'vitest';
import type { Edit } from '#contract/scenarios';
import { answerStructureAfter } from '../../../server/analysis/scenario/structure-after.ts';
import { findNode } from '../../../server/analysis/snapshot.ts';
import { answerStructure } from '../../../server/analysis/structure.ts';
import { network } from '../../support/network.ts';
import { snapshotOf, viewOf } from '../../support/network-snapshot.ts';

const on = network({ PART_OF: ['board group > lsp', 'arm > other'], MEMBER_OF: ['x > board', 'y > group'] }, {});
const snapshot = snapshotOf(on);
const after = (id: string, edits: readonly Edit[]) =>
  answerStructureAfter(viewOf(on), { partnership: findNode(snapshot, 'Partnership', id), edits });
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).sort();

it('a partnership that is made part of another stands in its structure on paper, and in none in the graph', () => {
  const edits: Edit[] = [{ kind: 'sub-group', partnership: 'lsp', of: 'other' }];
  expect(ids(after('lsp', edits).bodies)).toEqual(['arm', 'board', 'group', 'lsp', 'other']);
  const real = answerStructure(viewOf(on), { partnership: findNode(snapshot, 'Partnership', 'lsp') });
  expect(ids(real.bodies)).toEqual(['board', 'group', 'lsp']);
});

it('one that is merged is seen where it went, with all who sit there', () => {
  const { bodies } = after('group', [{ kind: 'merge', partnerships: ['board', 'group'], into: 'board' }]);
  expect(ids(bodies)).toEqual(['board', 'lsp']);
  expect(ids(bodies.find(({ id }) => id === 'board')!.members)).toEqual(['x', 'y']);
});

it('of one that is wound up nothing is left', () => {
  expect(after('lsp', [{ kind: 'wind-up', partnership: 'lsp' }]).bodies).toEqual([]);
});

it('one that is founded on paper hangs where it is put', () => {
  const edits: Edit[] = [
    { kind: 'found', id: 'new', name: 'Skills group', members: ['x'] },
    { kind: 'sub-group', partnership: 'new', of: 'lsp' },
  ];
  expect(after('lsp', edits).bodies.find(({ id }) => id === 'new')).toMatchObject({
    name: 'Skills group',
    members: [{ id: 'x' }],
  });
});
