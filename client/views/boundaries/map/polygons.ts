/** Outlines as rings of positions, however GeoJSON wraps them. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];
/** Outer ring first, then holes. */
export type Polygon = readonly Ring[];

/** Coordinates on the globe, or on a plane such as the British National Grid's. */
export type Plane = 'degrees' | 'planar';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const positionOf = (value: unknown): Position | null => {
  if (!Array.isArray(value) || value.length < 2) return null;
  const [x, y]: readonly unknown[] = value;
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
};

/** null where a position is none, or a ring does not hold three. The last position repeats the first. */
const ringOf = (value: unknown): Ring | null => {
  if (!Array.isArray(value)) return null;
  const ring: Position[] = [];
  for (const each of value) {
    const position = positionOf(each);
    if (position === null) return null;
    ring.push(position);
  }
  const [first] = ring;
  const last = ring.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring.length >= 4 ? ring : null;
};

const polygonOf = (value: unknown): Polygon | null => {
  if (!Array.isArray(value) || value.length === 0) return null;
  const rings = value.map(ringOf);
  return rings.every((ring) => ring !== null) ? rings : null;
};

const deepest = 3;

/** The polygons of a GeoJSON geometry; null where it is of another kind, or broken. */
export const polygonsOf = (geometry: unknown, depth = 0): readonly Polygon[] | null => {
  if (!isRecord(geometry) || depth > deepest) return null;
  const { type, coordinates, geometries } = geometry;
  if (type === 'Polygon') {
    const polygon = polygonOf(coordinates);
    return polygon && [polygon];
  }
  const parts =
    type === 'MultiPolygon' && Array.isArray(coordinates)
      ? coordinates.map((each) => {
          const polygon = polygonOf(each);
          return polygon && [polygon];
        })
      : type === 'GeometryCollection' && Array.isArray(geometries)
        ? geometries.map((each) => polygonsOf(each, depth + 1))
        : null;
  if (parts === null || parts.length === 0) return null;
  return parts.every((part) => part !== null) ? parts.flat() : null;
};

export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const extentOf = (polygons: readonly Polygon[]): Extent => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (const [x, y] of ring) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
    }
  }
  return { west, south, east, north };
};

/** Beyond any longitude that was mistyped, and any grid that is used for land. */
const planarFrom = 1_000;
const planarTo = 100_000_000;

/** null where the coordinates are neither degrees nor those of a grid in metres. */
export const planeOf = ({ west, south, east, north }: Extent): Plane | null => {
  if (west >= -180 && east <= 180 && south >= -90 && north <= 90) return 'degrees';
  const farthest = Math.max(...[west, south, east, north].map(Math.abs));
  return farthest > planarFrom && farthest <= planarTo ? 'planar' : null;
};
