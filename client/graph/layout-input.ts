/** From a picture, and the places of the one drawn before it, to the arrays that the layout works on. */
import { hash, type Point } from './hashed-position.ts';
import type { LayoutInput } from './layout.ts';
import type { LayoutPositions } from './layout-positions.ts';
import type { Picture } from './picture.ts';

/** Where every node of a picture stands, by key. */
export type Places = ReadonlyMap<string, Point>;

export interface PlacesBefore {
  /** As laid out, without a finding's stage. */
  readonly before: Places;
  /** As they were shown, with it: newcomers stand around what is seen. */
  readonly staged: Places;
}

/** Share of a picture's nodes that were there before, or of its newcomers tied to one, from which it is the same picture. */
const knownFrom = 0.5;
const tiedFrom = 0.9;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** True where a picture is the one before, expanded or cut back, and false where it is another. */
const isSamePicture = (picture: Picture, before: Places): boolean => {
  const newcomers = picture.filterNodes((key) => !before.has(key));
  const kept = picture.order - newcomers.length;
  if (kept === 0) return false;
  if (kept >= picture.order * knownFrom) return true;
  const tied = newcomers.filter((key) => picture.someNeighbor(key, (neighbour) => before.has(neighbour)));
  return kept === before.size && tied.length >= newcomers.length * tiedFrom;
};

/**
 * A picture that was expanded or cut back keeps the places it had, and newcomers stand around the nodes they are tied
 * to; any other picture is laid out afresh from the hashes of its keys.
 */
export const layoutInput = (picture: Picture, { before, staged }: PlacesBefore): LayoutInput => {
  // The order is that of the keys: the same slice gives the same picture whatever order it came in.
  const keys = picture.nodes().sort();
  const expands = isSamePicture(picture, before);
  const starts = expands ? withNewcomers(picture, keys, { before, staged }) : null;
  const index = new Map(keys.map((key, position) => [key, position]));
  const ties = picture.mapEdges((_, { style }, from, to) => ({ from: index.get(from)!, to: index.get(to)!, ...style }));
  ties.sort((one, other) => one.from - other.from || one.to - other.to || one.pull - other.pull);
  const start = (key: string) => starts?.get(key) ?? picture.getNodeAttributes(key);
  return {
    x: Float64Array.from(keys, (key) => start(key).x),
    y: Float64Array.from(keys, (key) => start(key).y),
    radii: Float64Array.from(keys, (key) => picture.getNodeAttribute(key, 'size')),
    fixed: Uint8Array.from(keys, (key) => (expands && before.has(key) ? 1 : 0)),
    from: Uint32Array.from(ties, (tie) => tie.from),
    to: Uint32Array.from(ties, (tie) => tie.to),
    pull: Float64Array.from(ties, (tie) => tie.pull),
    forces: !expands,
  };
};

/** Reads a layout back into places by key, in the order that `layoutInput` wrote them. */
export const placesOf = (picture: Picture, { x, y }: LayoutPositions): Places =>
  new Map(
    picture
      .nodes()
      .sort()
      .map((key, index) => [key, { x: x[index]!, y: y[index]! }]),
  );

const withNewcomers = (picture: Picture, keys: readonly string[], { before, staged }: PlacesBefore): Places => {
  const places = new Map(before);
  const arrived = new Map<string, number>();
  const all = [...before.values()];
  const middle = meanPoint(all);
  const outside = Math.max(...all.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)), 0) + 40;
  for (const key of keys) {
    if (before.has(key)) continue;
    const anchors = picture
      .neighbors(key)
      .filter((neighbour) => before.has(neighbour))
      .sort();
    const group = anchors.join(' ');
    const turn = arrived.get(group) ?? 0;
    arrived.set(group, turn + 1);
    const angle = (hash(group) / 2 ** 32) * 2 * Math.PI + turn * goldenAngle;
    const centre =
      anchors.length > 0 ? meanPoint(anchors.map((anchor) => staged.get(anchor) ?? before.get(anchor)!)) : middle;
    const radius = anchors.length > 0 ? 34 + 16 * Math.sqrt(turn) : outside + 16 * Math.sqrt(turn);
    places.set(key, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  }
  return places;
};

const meanPoint = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});
