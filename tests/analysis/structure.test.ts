import { describe, expect, it } from 'vitest';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { findNode } from '../../server/analysis/snapshot.ts';
import { answerStructure } from '../../server/analysis/structure.ts';
import { network } from '../support/network.ts';
import { snapshotOf, viewOf } from '../support/network-snapshot.ts';

/** A board under an LSP, two executives that report to it, groups that report to both, and what was there before. */
const on = network(
  {
    PART_OF: ['board north south groups arm > lsp', 'oldGroup > old', ['gone > lsp', { until: '2001' }]],
    REPORTS_TO: ['north south > board', ['groups > north south', { formal: false }]],
    LEARNING_ARM_OF: 'arm > lsp',
    SUCCEEDED_BY: ['old > lsp', 'lsp > next'],
    LINKED_TO: 'lsp > other',
    MEMBER_OF: [['x > board', { role: 'chair' }], 'x > groups', 'y > other'],
  },
  { lsp: { type: 'LSP' }, old: { ended: '2001' }, oldGroup: { ended: '2001' } },
);
const snapshot = snapshotOf(on);
const structureOf = (id: string, scope: ScopeRequest = {}) =>
  answerStructure(viewOf(on, scope), { partnership: findNode(snapshot, 'Partnership', id) });
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).sort();

describe('the structure of a partnership', () => {
  it('is the same from wherever in it one begins', () => {
    const whole = ['arm', 'board', 'gone', 'groups', 'lsp', 'north', 'south'];
    for (const start of ['lsp', 'board', 'groups', 'arm']) expect(ids(structureOf(start).bodies)).toEqual(whole);
  });

  it('tells who answers to whom, and how', () => {
    const relations = structureOf('lsp').relations.map(({ type, from, to }) => `${from} ${type} ${to}`);
    expect(relations.filter((each) => each.startsWith('groups')).sort()).toEqual([
      'groups PART_OF lsp',
      'groups REPORTS_TO north',
      'groups REPORTS_TO south',
    ]);
    const told = structureOf('lsp').relations.find(({ type, from }) => from === 'groups' && type === 'REPORTS_TO');
    expect(told?.formal).toBe(false);
    expect(structureOf('lsp').relations.find(({ from }) => from === 'north')?.formal).toBeNull();
  });

  it('tells who sits where', () => {
    const members = Object.fromEntries(structureOf('lsp').bodies.map(({ id, members: who }) => [id, who]));
    expect(members['board']).toEqual([{ kind: 'Agency', id: 'x', name: 'the x', role: 'chair' }]);
    expect(members['groups']).toMatchObject([{ id: 'x', role: null }]);
    expect(members['lsp']).toEqual([]);
  });

  it('names what was there before and what came after, each with a structure of its own', () => {
    expect(ids(structureOf('lsp').before)).toEqual(['old']);
    expect(ids(structureOf('lsp').after)).toEqual(['next']);
    expect(ids(structureOf('old').bodies)).toEqual(['old', 'oldGroup']);
    expect(ids(structureOf('old').after)).toEqual(['lsp']);
  });

  it('leaves out what does not hold at the date, and is empty for what is not in scope', () => {
    expect(ids(structureOf('lsp', { at: '2003' }).bodies)).not.toContain('gone');
    expect(structureOf('old', { at: '2003' }).bodies).toEqual([]);
  });

  it('ends where reports go in a circle', () => {
    const circle = network({ REPORTS_TO: ['a > b', 'b > a'] });
    const answer = answerStructure(viewOf(circle), { partnership: findNode(snapshotOf(circle), 'Partnership', 'a') });
    expect(ids(answer.bodies)).toEqual(['a', 'b']);
  });

  it('says where there are more bodies than it gives', () => {
    const groups = Array.from({ length: 250 }, (_, number) => `g${number}`).join(' ');
    const wide = network({ PART_OF: `${groups} > top` });
    const answer = answerStructure(viewOf(wide), { partnership: findNode(snapshotOf(wide), 'Partnership', 'top') });
    expect(answer.cut).toBe(true);
    expect(answer.bodies[0]?.id).toBe('top');
  });
});
