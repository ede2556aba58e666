/** Outlines of areas as paths on paper, the globe's by an equal-area projection and a grid's as it is. */
import {
  type GeoIdentityTransform,
  type GeoPermissibleObjects,
  type GeoProjection,
  geoArea,
  geoConicEqualArea,
  geoIdentity,
  geoPath,
} from 'd3-geo';
import { type Extent, extentOf, type Plane, type Polygon, planeOf, polygonsOf, type Ring } from './polygons.ts';

export interface DrawnOutline {
  readonly id: string;
  readonly d: string;
  readonly x: number;
  readonly y: number;
  /** Of the box around it. */
  readonly width: number;
  readonly height: number;
}

export interface DrawnOutlines {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnOutline[];
  readonly beside: readonly DrawnOutline[];
  /** Areas whose recorded outline is none, or on another plane than most. */
  readonly left: number;
}

interface Outline {
  readonly id: string;
  readonly polygons: readonly Polygon[];
  readonly plane: Plane;
}

const paper = { width: 960, height: 720, margin: 8 } as const;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const outlineOf = ({ id, geometries }: Recorded): Outline | null => {
  const parts = geometries.map((text) => polygonsOf(parsed(text)));
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  const polygons = parts.flatMap((part) => part ?? []);
  const plane = planeOf(extentOf(polygons));
  return plane && { id, polygons, plane };
};

/** d3 takes a ring on the globe as the outline of what lies on its right: outer rings clockwise, holes the other way. */
const wound = (ring: Ring, isOuter: boolean): Ring => {
  const isLarge = geoArea({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] }) > 2 * Math.PI;
  return isLarge === isOuter ? [...ring].reverse() : ring;
};

const geometryOf = ({ polygons, plane }: Outline): GeoPermissibleObjects => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((polygon) =>
    polygon.map((ring, place) =>
      (plane === 'degrees' ? wound(ring, place === 0) : ring).map(([x, y]): [number, number] => [x, y]),
    ),
  ),
});

interface Recorded {
  readonly id: string;
  readonly geometries: readonly string[];
}

const projectionFor = (plane: Plane, { west, south, east, north }: Extent): GeoProjection | GeoIdentityTransform =>
  plane === 'planar'
    ? geoIdentity().reflectY(true)
    : geoConicEqualArea()
        .parallels([south, north])
        .rotate([-(west + east) / 2, 0]);

/** The outlines of areas, and those of another kind on the same paper; null where none can be drawn. */
export const drawOutlines = (areas: readonly Recorded[], beside: readonly Recorded[]): DrawnOutlines | null => {
  const read = (all: readonly Recorded[]) => all.map(outlineOf).filter((outline) => outline !== null);
  const own = read(areas);
  const planar = own.filter(({ plane }) => plane === 'planar').length;
  const plane: Plane = 2 * planar > own.length ? 'planar' : 'degrees';
  const drawn = own.filter((outline) => outline.plane === plane);
  if (drawn.length === 0) return null;
  const others = read(beside).filter((outline) => outline.plane === plane);
  const geometries = new Map([...drawn, ...others].map((outline) => [outline, geometryOf(outline)]));
  const all: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: drawn.map((outline) => geometries.get(outline)!) as never[], // MultiPolygons, as made above
  };
  const { margin } = paper;
  const room: [[number, number], [number, number]] = [
    [margin, margin],
    [paper.width - margin, paper.height - margin],
  ];
  const projection = projectionFor(plane, extentOf(drawn.flatMap(({ polygons }) => polygons)));
  projection.fitExtent(room, all);
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds(all);
  // Into the corner of the paper: what is tall leaves the sides free.
  const [x, y] = projection.translate();
  projection.translate([x - left + margin, y - top + margin]);
  const draw = (outline: Outline): DrawnOutline => {
    const geometry = geometries.get(outline)!;
    const [[x0, y0], [x1, y1]] = path.bounds(geometry);
    const [cx, cy] = path.centroid(geometry);
    return { id: outline.id, d: path(geometry) ?? '', x: cx, y: cy, width: x1 - x0, height: y1 - y0 };
  };
  return {
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
    areas: drawn.map(draw),
    beside: others.map(draw),
    left: areas.length - drawn.length,
  };
};
