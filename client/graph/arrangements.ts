/** Arrangements other than by force: by area, in rings around what the picture is of, and in two columns. */
import { blockOrder } from './block-order.ts';
import type { Point } from './hashed-position.ts';
import type { Places } from './layout-input.ts';
import type { Picture } from './picture.ts';

export const arrangements = ['force', 'area', 'rings', 'columns'] as const;
export type Arrangement = (typeof arrangements)[number];

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Units between neighbours, at the density that the force layout aims at. */
const spacing = 34;
const gapBetweenAreas = 90;
const gapBetweenRings = 90;
const gapBetweenColumns = 620;

type Keys = readonly string[];

const isBefore = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The best connected first, then by key: the same picture whatever order it came in. */
const byWeight =
  (picture: Picture) =>
  (a: string, b: string): number =>
    picture.getNodeAttribute(b, 'degree') - picture.getNodeAttribute(a, 'degree') || isBefore(a, b);

const placing = new Set(['COVERS', 'OPERATES_IN']);

/** The area of each node: its own, else that of most of those it is tied to; null where none tells. */
const areasOf = (picture: Picture): ReadonlyMap<string, string | null> => {
  const own = new Map<string, string>();
  for (const key of picture.nodes().sort()) {
    if (picture.getNodeAttribute(key, 'kind') === 'Boundary') own.set(key, key);
  }
  picture.forEachEdge((_, { relation }, from, to) => {
    if (!placing.has(relation)) return;
    const known = own.get(from);
    // Of several areas the first by key: a node stands in one place.
    if (known === undefined || to < known) own.set(from, to);
  });
  return new Map(
    picture.nodes().map((key) => {
      const known = own.get(key);
      if (known !== undefined) return [key, known];
      const votes = new Map<string, number>();
      for (const neighbour of picture.neighbors(key)) {
        const area = own.get(neighbour);
        if (area !== undefined) votes.set(area, (votes.get(area) ?? 0) + 1);
      }
      const [most] = [...votes].sort((a, b) => b[1] - a[1] || isBefore(a[0], b[0]));
      return [key, most?.[0] ?? null];
    }),
  );
};

/** A disc of points that fill it evenly, the first in the middle. */
const sunflower = (count: number): Point[] =>
  Array.from({ length: count }, (_, turn) => {
    const radius = spacing * 0.62 * Math.sqrt(turn);
    return { x: radius * Math.cos(turn * goldenAngle), y: radius * Math.sin(turn * goldenAngle) };
  });

/** Each area's nodes in a disc around it, the discs in rows, the fullest first. */
const byArea = (picture: Picture): Places => {
  const areas = areasOf(picture);
  const own = new Map<string | null, number>();
  for (const area of areas.values()) own.set(area, (own.get(area) ?? 0) + 1);
  const groups = new Map<string | null, string[]>();
  for (const key of picture.nodes()) {
    const area = areas.get(key) ?? null;
    // An area in which nobody stands is no place of its own.
    const place = own.get(area) === 1 ? null : area;
    const known = groups.get(place);
    if (known) known.push(key);
    else groups.set(place, [key]);
  }
  const weight = byWeight(picture);
  const discs = [...groups]
    .sort(([areaA, a], [areaB, b]) => b.length - a.length || isBefore(areaA ?? '', areaB ?? ''))
    .map(([area, keys]) => ({
      keys: keys.sort((a, b) => Number(b === area) - Number(a === area) || weight(a, b)),
      radius: spacing * 0.62 * Math.sqrt(keys.length) + spacing,
    }));
  const surface = discs.reduce((sum, { radius }) => sum + (2 * radius + gapBetweenAreas) ** 2, 0);
  const rowWidth = Math.sqrt(surface * 1.6);
  const places = new Map<string, Point>();
  let left = 0;
  let top = 0;
  let rowHeight = 0;
  for (const { keys, radius } of discs) {
    const side = 2 * radius + gapBetweenAreas;
    if (left > 0 && left + side > rowWidth) {
      left = 0;
      top += rowHeight;
      rowHeight = 0;
    }
    const centre = { x: left + side / 2, y: -(top + side / 2) };
    const points = sunflower(keys.length);
    for (const [turn, key] of keys.entries())
      places.set(key, { x: centre.x + points[turn]!.x, y: centre.y + points[turn]!.y });
    left += side;
    rowHeight = Math.max(rowHeight, side);
  }
  return centred(places);
};

/** Steps from where one starts; what is not reached stands a step beyond the farthest. */
const levelsOf = (picture: Picture, starts: Keys): string[][] => {
  const level = new Map(starts.map((key) => [key, 0]));
  for (const [key, steps] of level)
    for (const next of picture.neighbors(key).sort()) if (!level.has(next)) level.set(next, steps + 1);
  const beyond = Math.max(0, ...level.values()) + 1;
  const levels: string[][] = [];
  for (const key of picture.nodes().sort()) {
    const steps = level.get(key) ?? beyond;
    levels[steps] = [...(levels[steps] ?? []), key];
  }
  return Array.from(levels, (keys) => keys ?? []);
};

/** Rings around what the picture is of, a step a ring; each stands near the middle of those it is tied to further in. */
const inRings = (picture: Picture, starts: Keys): Places => {
  const known = starts.filter((key) => picture.hasNode(key));
  const heaviest = picture.nodes().sort(byWeight(picture)).slice(0, 1);
  const places = new Map<string, Point>();
  let radius = 0;
  for (const [steps, keys] of levelsOf(picture, known.length > 0 ? known : heaviest).entries()) {
    if (keys.length === 0) continue;
    if (steps > 0 || keys.length > 1)
      radius = Math.max(radius + gapBetweenRings, (keys.length * spacing) / (2 * Math.PI));
    const angleOf = (key: string): number => {
      const inner = picture.neighbors(key).flatMap((neighbour) => places.get(neighbour) ?? []);
      if (inner.length === 0) return 0;
      return Math.atan2(
        inner.reduce((sum, { y }) => sum + y, 0),
        inner.reduce((sum, { x }) => sum + x, 0),
      );
    };
    const angles = new Map(keys.map((key) => [key, angleOf(key)]));
    const sorted = [...keys].sort((a, b) => angles.get(a)! - angles.get(b)! || isBefore(a, b));
    const first = angles.get(sorted[0]!) ?? 0;
    for (const [turn, key] of sorted.entries()) {
      const angle = first + (2 * Math.PI * turn) / sorted.length;
      places.set(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return places;
};

/** Members left, what they sit on right, both in an order in which few lines cross; all else further right. */
const inColumns = (picture: Picture): Places => {
  const keys = picture.nodes().sort();
  const seats = new Map<string, Set<string>>();
  picture.forEachEdge((_, { relation }, from, to) => {
    if (relation === 'MEMBER_OF') seats.set(from, (seats.get(from) ?? new Set()).add(to));
  });
  const boards = new Set([...seats.values()].flatMap((each) => [...each]));
  // A partnership that sits on another stands among those that are sat on.
  const members = keys.filter((key) => seats.has(key) && !boards.has(key));
  const partnerships = keys.filter((key) => boards.has(key));
  const place = new Map(partnerships.map((key, index) => [key, index]));
  const order = blockOrder({
    members: members.map((key) => [...seats.get(key)!].map((board) => place.get(board)!).sort((a, b) => a - b)),
    partnerships: partnerships.length,
  });
  const columns = [
    order.members.map((index) => members[index]!),
    order.partnerships.map((index) => partnerships[index]!),
    keys.filter((key) => !seats.has(key) && !boards.has(key)),
  ];
  const tallest = Math.max(...columns.map(({ length }) => length));
  const places = new Map<string, Point>();
  for (const [column, list] of columns.entries()) {
    const step = (tallest / Math.max(1, list.length)) * spacing;
    for (const [row, key] of list.entries())
      places.set(key, { x: column * gapBetweenColumns, y: -(row + 0.5) * Math.min(step, 3 * spacing) });
  }
  return centred(places);
};

const centred = (places: Places): Places => {
  const points = [...places.values()];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [x, y] = [middle(points.map((point) => point.x)), middle(points.map((point) => point.y))];
  return new Map([...places].map(([key, point]) => [key, { x: point.x - x, y: point.y - y }]));
};

/**
 * Where every node of a picture stands.
 *
 * @param starts keys of what the picture is of, for rings around it.
 */
export const arrange = (picture: Picture, arrangement: Exclude<Arrangement, 'force'>, starts: Keys): Places => {
  if (picture.order === 0) return new Map();
  switch (arrangement) {
    case 'area':
      return byArea(picture);
    case 'rings':
      return inRings(picture, starts);
    case 'columns':
      return inColumns(picture);
  }
};
