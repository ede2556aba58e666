import { describe, expect, it } from 'vitest';
import { groundOf } from '../../server/analysis/ground.ts';
import type { ScopeRequest } from '../../server/analysis/scope.ts';
import { findNode, idOf } from '../../server/analysis/snapshot.ts';
import { type NodeLines, network, type RelationLines } from '../support/network.ts';
import { scopeOf, snapshotOf } from '../support/network-snapshot.ts';

/** The ground of areas: their base units and, after a bar, whether they are known to be all. */
const ground = (
  areas: string,
  within: RelationLines['WITHIN'],
  said: NodeLines = {},
  scope: ScopeRequest = {},
): string => {
  const snapshot = snapshotOf(network({ WITHIN: within ?? [], COVERS: 'p > lone' }, said));
  const places = areas.split(' ').map((id) => findNode(snapshot, 'Boundary', id));
  expect(places).not.toContain(-1);
  const { units, complete } = groundOf(snapshot, scopeOf(snapshot, scope), places);
  return `${units.map((unit) => idOf(snapshot, unit)).join(' ')} | ${complete ? 'all' : 'some'}`;
};

const complete = { complete: true };
const steps = (count: number) => Array.from({ length: count }, (_, step) => `s${step + 1} > s${step}`);
const allComplete = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, step) => [`s${step}`, complete]));

describe('the ground of areas', () => {
  it('is the area itself where it has no parts', () => {
    expect(ground('lone', [])).toBe('lone | all');
  });

  it('is the parts, not known to be all unless the area is complete', () => {
    expect(ground('d', 'v w > d')).toBe('v w | some');
    expect(ground('d', 'v w > d', { d: complete })).toBe('v w | all');
  });

  it('is the parts of the parts, known to be all where every area on the way is complete', () => {
    const within = ['d e > c', 'v w > d', 'x > e'];
    expect(ground('c', within, { c: complete, d: complete, e: complete })).toBe('v w x | all');
    expect(ground('c', within, { c: complete, d: complete })).toBe('v w x | some');
    expect(ground('c', within, { d: complete, e: complete })).toBe('v w x | some');
  });

  it('takes a unit in two areas once', () => {
    expect(ground('d h', ['v w > d', 'w x > h'], { d: complete, h: complete })).toBe('v w x | all');
  });

  it('takes a part that also has parts of its own through both ways once', () => {
    expect(ground('c', ['d v > c', 'v w > d'], { c: complete, d: complete })).toBe('v w | all');
  });

  it('reaches eight steps and no more', () => {
    expect(ground('s0', steps(8), allComplete(8))).toBe('s8 | all');
    expect(ground('s0', steps(9), allComplete(9))).toMatch(/^ \|/);
  });

  it('ends where areas are parts of each other', () => {
    expect(ground('m', ['m > n', 'n > m'])).toBe(' | some');
  });

  it('has the parts of the date in force, and the area itself while it has none', () => {
    const within = [
      ['v > d', { until: '2001' }],
      ['w > d', { since: '2001-07-01', until: '2002' }],
    ] as const;
    expect(ground('d', within, {}, { at: '2000' })).toBe('v | some');
    expect(ground('d', within, {}, { at: '2001-07' })).toBe('v w | some');
    expect(ground('d', within, {}, { at: '2003' })).toBe('d | all');
    expect(ground('d', 'v w > d', { v: { ended: '2000' } }, { at: '2003' })).toBe('w | some');
  });

  it('has the parts that the sources in force know', () => {
    expect(ground('d', ['v > d', ['w > d', { sources: ['reg'] }]], {}, { sources: ['doc'] })).toBe('v | some');
  });
});
