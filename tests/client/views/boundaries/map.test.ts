import { describe, expect, it } from 'vitest';
import { type AreaBlock, layTiles } from '../../../../client/views/boundaries/map/lay-tiles.ts';
import { stepOf, stepsOf } from '../../../../client/views/boundaries/map/measures.ts';
import { reached } from '../../../../client/views/boundaries/map/nearest.ts';

type Answer = Parameters<typeof layTiles>[0];

const area = (id: string, holder: number): Answer['areas'][number] => ({
  id,
  name: `the ${id}`,
  complete: true,
  units: 2,
  holder,
  partnerships: 0,
  byName: 0,
  hours: { low: 0, high: 0, known: 0 },
  gaps: 0,
});

const answer: Answer = {
  revision: 1,
  total: 6,
  areas: [area('a', 0), area('b', 0), area('c', 1), area('d', 0), area('e', 0), area('f', 0)],
  holders: [
    { id: 'county', name: 'County', kind: 'county', holder: 1 },
    { id: 'region', name: 'Region', kind: 'region', holder: -1 },
  ],
  beside: [
    { id: 'z', name: 'Zed' },
    { id: 'y', name: 'Why' },
  ],
  tiles: {
    ids: ['1', '2', '3', '4', '5', '6', '7'],
    names: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'],
    areas: [[0], [0], [1], [1], [2], [2], [0]],
    beside: [[0], [1], [0], [0], [1], [], [0]],
  },
  ground: [],
  truncated: false,
};

type Box = Pick<AreaBlock, 'x' | 'y' | 'width' | 'height'>;
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const inside = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

describe('the schematic map', () => {
  it('has every area and every unit once, areas apart from each other and in the boxes that hold them', () => {
    const { blocks, boxes, tiles, tileSize, width, height } = layTiles(answer);
    expect(blocks.map(({ area: place }) => place).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(tiles.map(({ tile }) => tile).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const one of blocks) for (const other of blocks) expect(one === other || apart(one, other)).toBe(true);
    const box = (name: string) => boxes.find((each) => each.name === name)!;
    for (const block of blocks) expect(inside(block, box(block.area === 2 ? 'Region' : 'County'))).toBe(true);
    expect(inside(box('County'), box('Region'))).toBe(true);
    expect(inside(box('Region'), { x: 0, y: 0, width, height })).toBe(true);
    for (const tile of tiles) {
      const block = blocks.find(({ area: place }) => place === tile.area)!;
      expect(inside({ ...tile, width: tileSize, height: tileSize }, block)).toBe(true);
    }
  });

  it('puts units side by side that lie in one area of the other kind', () => {
    const { tiles } = layTiles(answer);
    expect(tiles.filter((tile) => tile.area === 0).map(({ tile }) => tile)).toEqual([1, 0, 6]);
  });

  it('is the same each time, and does without units where there are too many', () => {
    expect(layTiles(answer)).toEqual(layTiles(structuredClone(answer)));
    const { tiles, blocks } = layTiles({ ...answer, tiles: null });
    expect([tiles.length, blocks.length]).toEqual([0, 6]);
  });
});

describe('the steps of a figure', () => {
  it('are at most five, hold every value once, and never part equal values', () => {
    const values = [0, 0, 0, 1, 2, 3, 5, 8, 13, 21];
    const steps = stepsOf(values);
    expect(steps).toHaveLength(5);
    expect(steps[0]).toEqual({ low: 0, high: 0 });
    for (const value of values) {
      const { low, high } = steps[stepOf(steps, value)]!;
      expect(value >= low && value <= high).toBe(true);
    }
    expect(stepsOf([4, 4])).toEqual([{ low: 4, high: 4 }]);
    expect(stepsOf([])).toEqual([]);
    expect(stepOf(steps, null)).toBe(-1);
  });
});

describe('arrow keys on a map', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 20, y: 1 },
    { x: 0, y: 10 },
    { x: 12, y: 9 },
  ];

  it.each<[number, string, number | null]>([
    [0, 'ArrowRight', 1],
    [1, 'ArrowRight', 2],
    [0, 'ArrowDown', 3],
    [1, 'ArrowDown', 4],
    [4, 'ArrowLeft', 3],
    [0, 'ArrowUp', 0],
    [2, 'Home', 0],
    [0, 'End', 4],
    [0, 'x', null],
  ])('lead from %i by %s to %s', (from, key, to) => {
    expect(reached(points, from, key)).toBe(to);
  });
});
