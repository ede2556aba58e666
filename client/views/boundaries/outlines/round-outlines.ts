/**
 * Outlines in fewer characters. Every coordinate goes to the nearest of one grid, so that borders that were shared stay
 * shared, and points that lie straight between their neighbours are dropped. The grid is about an eight-thousandth of the
 * whole, which no screen shows; it gets coarser until each outline fits into one cell of a table.
 */
import { importLimits } from '#contract/import-limits';
import { extentOf, type Polygon, type Position, type Ring } from '../map/polygons.ts';
import { pointsOf } from './read-collection.ts';

export const gridSteps = 8_192;

export interface Rounded {
  /** GeoJSON geometries, null where nothing is left of an outline, in the order given. */
  readonly texts: readonly (string | null)[];
  /** Below 0: to tens, hundreds … */
  readonly decimals: number;
  readonly points: number;
}

const onLine = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): boolean =>
  (bx - ax) * (cy - by) === (by - ay) * (cx - bx) && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) >= 0;

/** A ring on the grid, in whole steps; null where no ground is left in it. */
const ringOnGrid = (ring: Ring, scale: number): Ring | null => {
  const kept: Position[] = [];
  for (const [x, y] of ring) {
    const point: Position = [Math.round(x * scale), Math.round(y * scale)];
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && onLine(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept.length >= 4 ? kept : null;
};

const onGrid = (polygons: readonly Polygon[], scale: number): readonly Polygon[] =>
  polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map((ring) => ringOnGrid(ring, scale));
    return outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
  });

/** Grid steps as they were written: with as many decimals, and none that says nothing. */
const textOf = (polygons: readonly Polygon[], decimals: number): string | null => {
  if (polygons.length === 0) return null;
  const written = (value: number) =>
    decimals > 0 ? Number((value / 10 ** decimals).toFixed(decimals)) : value * 10 ** -decimals;
  const coordinates = polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [written(x), written(y)])));
  return JSON.stringify(
    coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0] } : { type: 'MultiPolygon', coordinates },
  );
};

const decimalsAtFirst = (all: readonly Polygon[]): number => {
  const { west, south, east, north } = extentOf(all);
  const span = Math.max(east - west, north - south);
  return span > 0 ? Math.ceil(-Math.log10(span / gridSteps)) : 6;
};

const coarsest = 3;

/** null where an outline does not fit even on a grid a thousand times as coarse. */
export const roundOutlines = (outlines: readonly (readonly Polygon[])[]): Rounded | null => {
  const first = decimalsAtFirst(outlines.flat());
  for (let decimals = first; decimals >= first - coarsest; decimals -= 1) {
    const gridded = outlines.map((polygons) => onGrid(polygons, 10 ** decimals));
    const texts = gridded.map((polygons) => textOf(polygons, decimals));
    if (texts.every((text) => text === null || text.length <= importLimits.cellCharacters)) {
      return { texts, decimals, points: pointsOf(gridded.flat()) };
    }
  }
  return null;
};
