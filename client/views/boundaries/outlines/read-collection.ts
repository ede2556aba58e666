/** A GeoJSON FeatureCollection as outlines, or why it is refused. Whatever it holds may be hostile: only what is checked is kept. */
import { extentOf, type Plane, type Polygon, planeOf, polygonsOf } from '../map/polygons.ts';

export const mostMegabytes = 60;
export const mostFeatures = 20_000;
export const mostPoints = 1_000_000;

export type Refusal =
  | { readonly why: 'notJson' | 'notCollection' | 'empty' | 'noPolygon' | 'range' }
  | { readonly why: 'tooMany' | 'tooManyPoints'; readonly most: number }
  | { readonly why: 'tooLarge'; readonly megabytes: number };

export interface Feature {
  /** Texts and numbers of it by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** null where it has no polygon that can be drawn. */
  readonly polygons: readonly Polygon[] | null;
}

export interface Collection {
  readonly features: readonly Feature[];
  /** Names of properties, in the order in which they are met. */
  readonly names: readonly string[];
  readonly plane: Plane;
  readonly points: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const longest = 300;

const propertiesOf = (feature: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const { id, properties } = feature;
  const entries = [
    ...(isRecord(properties) ? Object.entries(properties) : []),
    ...(id === undefined ? [] : [['id', id]]),
  ];
  for (const [name, value] of entries as [string, unknown][]) {
    const isPlain = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
    if (isPlain && !found.has(name)) found.set(name, String(value).trim().slice(0, longest));
  }
  return found;
};

export const pointsOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce((sum, polygon) => sum + polygon.reduce((count, ring) => count + ring.length, 0), 0);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** @param text the whole file. */
export const readCollection = (text: string): Collection | Refusal => {
  if (text.length > mostMegabytes * 1_000_000) return { why: 'tooLarge', megabytes: mostMegabytes };
  const given = parsed(text);
  if (given === undefined) return { why: 'notJson' };
  if (!isRecord(given) || given['type'] !== 'FeatureCollection' || !Array.isArray(given['features'])) {
    return { why: 'notCollection' };
  }
  const all: readonly unknown[] = given['features'];
  if (all.length === 0) return { why: 'empty' };
  if (all.length > mostFeatures) return { why: 'tooMany', most: mostFeatures };
  const features = all
    .filter(isRecord)
    .map((feature): Feature => ({ properties: propertiesOf(feature), polygons: polygonsOf(feature['geometry']) }));
  const polygons = features.flatMap((feature) => feature.polygons ?? []);
  if (polygons.length === 0) return { why: 'noPolygon' };
  const points = pointsOf(polygons);
  if (points > mostPoints) return { why: 'tooManyPoints', most: mostPoints };
  const plane = planeOf(extentOf(polygons));
  if (plane === null) return { why: 'range' };
  const names = [...new Set(features.flatMap(({ properties }) => [...properties.keys()]))];
  return { features, names, plane, points };
};

export const isRefusal = (read: Collection | Refusal): read is Refusal => 'why' in read;
