import { describe, expect, test } from 'vitest';
import { computeLayout } from '../../../client/graph/layout.ts';
import { layoutInput, type Places, placesOf } from '../../../client/graph/layout-input.ts';
import { buildPicture, type Picture } from '../../../client/graph/picture.ts';
import { type SmallLink, type SmallNode, sliceOf, star } from './small-slices.ts';

const nowhere: Places = new Map();
const laidOut = (picture: Picture, before = nowhere): Places =>
  placesOf(picture, computeLayout(layoutInput(picture, { before, staged: before })));

/** So many stars of five, their hubs in a chain. */
const chain = (stars: number): Picture => {
  const nodes: SmallNode[] = [];
  const links: SmallLink[] = [];
  for (let hub = 0; hub < stars; hub++) {
    nodes.push({ id: `p-${hub}` });
    if (hub > 0) links.push({ from: `p-${hub - 1}`, to: `p-${hub}`, relation: 'LINKED_TO' });
    for (let member = 0; member < 5; member++) {
      nodes.push({ id: `a-${hub}-${member}` });
      links.push({ from: `a-${hub}-${member}`, to: `p-${hub}` });
    }
  }
  return buildPicture(sliceOf(nodes, links));
};

const overlaps = (picture: Picture, places: Places): number => {
  const all = picture.mapNodes((key, { size }) => ({ ...places.get(key)!, size }));
  return all.filter((one, index) =>
    all.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.size + other.size),
  ).length;
};

describe('the layout', () => {
  test('gives the same slice the same places, to the last digit', () => {
    expect([...laidOut(chain(12))]).toEqual([...laidOut(chain(12))]);
  });

  test('does not depend on the order of the slice', () => {
    const nodes = Array.from({ length: 20 }, (_, index) => ({ id: `a-${index}` }));
    const links = nodes.map(({ id }) => ({ from: id, to: 'p-hub' }));
    const forward = buildPicture(sliceOf([{ id: 'p-hub' }, ...nodes], links));
    const backward = buildPicture(sliceOf([{ id: 'p-hub' }, ...nodes].reverse(), links.reverse()));
    expect([...laidOut(backward)]).toEqual([...laidOut(forward)]);
  });

  test('leaves no overlap, also where Barnes and Hut’s approximation is used', () => {
    for (const picture of [chain(8), chain(150)]) expect(overlaps(picture, laidOut(picture))).toBe(0);
  }, 20_000);

  test('draws tied nodes nearer to each other than others', () => {
    const picture = chain(10);
    const places = laidOut(picture);
    const apart = (one: string, other: string) =>
      Math.hypot(places.get(one)!.x - places.get(other)!.x, places.get(one)!.y - places.get(other)!.y);
    expect(apart('Agency:a-0-1', 'Partnership:p-0')).toBeLessThan(apart('Agency:a-0-1', 'Partnership:p-9'));
  });

  test.each([0, 1, 2])('is finite for a star of %i members', (members) => {
    for (const { x, y } of laidOut(buildPicture(star(members))).values())
      expect([x, y].every(Number.isFinite)).toBe(true);
  });

  test('is finite for an empty slice', () => {
    expect(laidOut(buildPicture(sliceOf([], []))).size).toBe(0);
  });
});

describe('an expanded picture', () => {
  const before = laidOut(buildPicture(star(6)));

  test('keeps the places of what was there, and newcomers overlap nothing', () => {
    const larger = buildPicture(star(9));
    const after = laidOut(larger, before);
    for (const [key, place] of before) expect(after.get(key)).toEqual(place);
    expect(after.size).toBe(10);
    expect(overlaps(larger, after)).toBe(0);
  });

  test('puts newcomers beside the node they are tied to', () => {
    const after = laidOut(buildPicture(star(9)), before);
    const hub = after.get('Partnership:p-hub')!;
    const newcomer = after.get('Agency:a-9')!;
    expect(Math.hypot(newcomer.x - hub.x, newcomer.y - hub.y)).toBeLessThan(200);
  });

  test('that was cut back keeps every place', () => {
    const after = laidOut(buildPicture(star(4)), before);
    for (const [key, place] of after) expect(place).toEqual(before.get(key));
  });

  test('may be many times larger, if what came is tied to what was there', () => {
    const hub = laidOut(buildPicture(star(1)));
    const after = laidOut(buildPicture(star(30)), hub);
    for (const [key, place] of hub) expect(after.get(key)).toEqual(place);
  });

  test('that shares less than half its nodes and ties is another picture, laid out as on a first load', () => {
    const other = chain(12);
    const one = laidOut(buildPicture(sliceOf([{ id: 'p-0' }, { id: 'a-0-0' }], [])));
    expect([...laidOut(other, one)]).toEqual([...laidOut(other)]);
  });
});
