import { describe, expect, test } from 'vitest';
import { arrange } from '../../../client/graph/arrangements.ts';
import type { Places } from '../../../client/graph/layout-input.ts';
import { buildPicture } from '../../../client/graph/picture.ts';
import { type SmallLink, type SmallNode, sliceOf } from './small-slices.ts';

const nodes: SmallNode[] = ['p-1', 'p-2', 'p-3', 'a', 'b', 'c', 'd', 'b-east', 'b-west', 't-jobs'].map((id) => ({
  id,
}));
nodes[4] = { id: 'b', kind: 'Agency' };
const links: SmallLink[] = [
  { from: 'a', to: 'p-1' },
  { from: 'b', to: 'p-1' },
  { from: 'b', to: 'p-2' },
  { from: 'c', to: 'p-2' },
  { from: 'd', to: 'p-3' },
  { from: 'p-1', to: 'b-east', relation: 'COVERS' },
  { from: 'p-2', to: 'b-west', relation: 'COVERS' },
  { from: 'p-3', to: 'b-west', relation: 'COVERS' },
  { from: 'p-1', to: 't-jobs', relation: 'ADDRESSES' },
];
const picture = buildPicture(sliceOf(nodes, links));

const distance = (places: Places, one: string, other: string): number => {
  const [a, b] = [places.get(one)!, places.get(other)!];
  return Math.hypot(a.x - b.x, a.y - b.y);
};

describe('every arrangement', () => {
  test.each(['area', 'rings', 'columns'] as const)('%s gives each node a place of its own', (arrangement) => {
    const places = arrange(picture, arrangement, ['Partnership:p-1']);
    expect([...places.keys()].sort()).toEqual(picture.nodes().sort());
    expect(new Set([...places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(picture.order);
    for (const { x, y } of places.values()) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  });

  test.each(['area', 'rings', 'columns'] as const)('%s is the same whatever order the slice came in', (arrangement) => {
    const other = buildPicture(sliceOf([...nodes].reverse(), [...links].reverse()));
    const starts = ['Partnership:p-1'];
    expect(new Map(arrange(other, arrangement, starts))).toEqual(new Map(arrange(picture, arrangement, starts)));
  });

  test('has nothing to do for an empty picture', () => {
    expect(arrange(buildPicture(sliceOf([], [])), 'area', []).size).toBe(0);
  });
});

describe('by area', () => {
  test('those of one area stand nearer to its middle than those of another', () => {
    const places = arrange(picture, 'area', []);
    for (const key of ['Partnership:p-2', 'Partnership:p-3', 'Agency:c', 'Agency:d'])
      expect(distance(places, key, 'Boundary:b-west'), key).toBeLessThan(distance(places, key, 'Boundary:b-east'));
    expect(distance(places, 'Agency:a', 'Boundary:b-east')).toBeLessThan(
      distance(places, 'Agency:a', 'Boundary:b-west'),
    );
  });
});

describe('in rings', () => {
  test('each step away is a ring further out', () => {
    const places = arrange(picture, 'rings', ['Partnership:p-1']);
    const radius = (key: string) => Math.hypot(places.get(key)!.x, places.get(key)!.y);
    expect(radius('Partnership:p-1')).toBe(0);
    expect(radius('Agency:a')).toBeCloseTo(radius('Boundary:b-east'), 6);
    expect(radius('Partnership:p-2')).toBeGreaterThan(radius('Agency:b') + 50);
    expect(radius('Agency:d')).toBeGreaterThan(radius('Partnership:p-3') + 50);
  });
});

describe('in columns', () => {
  test('members stand left, partnerships right of them, all else further right', () => {
    const places = arrange(picture, 'columns', []);
    const x = (key: string) => places.get(key)!.x;
    expect(new Set(['Agency:a', 'Agency:b', 'Agency:c', 'Agency:d'].map(x)).size).toBe(1);
    expect(new Set(['Partnership:p-1', 'Partnership:p-2', 'Partnership:p-3'].map(x)).size).toBe(1);
    expect(x('Agency:a')).toBeLessThan(x('Partnership:p-1'));
    expect(x('Partnership:p-1')).toBeLessThan(x('Theme:t-jobs'));
  });
});
