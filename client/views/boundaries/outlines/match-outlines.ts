/** Which area each outline is of, and the table that an import of them is. */
import { plainCsvLine } from '#contract/csv-line';
import type { Named } from '#contract/named';
import type { Collection } from './read-collection.ts';

export const keys = ['id', 'code', 'name'] as const;
export type Key = (typeof keys)[number];

export interface Matching {
  readonly kind: string;
  readonly key: Key;
  readonly property: string;
  /** Where areas that are not there take their name from; null: they are left aside. */
  readonly newNames: string | null;
}

export type Outcome = 'outline' | 'added' | 'none' | 'several' | 'twice' | 'blank' | 'broken';

export interface Match {
  /** Place in the collection. */
  readonly place: number;
  readonly value: string;
  readonly area: Named | null;
  readonly outcome: Outcome;
}

const codeOf = ({ id }: Named, kind: string): string | null =>
  id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : null;

const keyOf = (area: Named, { key, kind }: Matching): string | null => {
  if (key === 'id') return area.id;
  return key === 'name' ? area.name : codeOf(area, kind);
};

/** An area by its code has the id that every import gives it. */
const newArea = (value: string, { kind, key }: Matching, name: string): Named => ({
  id: key === 'code' ? `${kind}:${value}` : value,
  name: name === '' ? value : name,
});

/** One for each feature, in order. @param areas all of the kind that there are. @param drawable whether a feature has an outline to keep. */
export const matchOutlines = (
  { features }: Collection,
  matching: Matching,
  areas: readonly Named[],
  drawable: (place: number) => boolean,
): readonly Match[] => {
  const byKey = new Map<string, Named[]>();
  for (const area of areas) {
    const key = keyOf(area, matching);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), area]);
  }
  const values = features.map(({ properties }) => properties.get(matching.property) ?? '');
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return values.map((value, place): Match => {
    const found = byKey.get(value) ?? [];
    const left = (outcome: Outcome): Match => ({ place, value, area: null, outcome });
    if (value === '') return left('blank');
    if (!drawable(place)) return left('broken');
    if (times.get(value)! > 1) return left('twice');
    if (found.length > 1) return left('several');
    if (found[0]) return { place, value, area: found[0], outcome: 'outline' };
    if (matching.newNames === null) return left('none');
    const name = features[place]!.properties.get(matching.newNames) ?? '';
    return { place, value, area: newArea(value, matching, name), outcome: 'added' };
  });
};

export const outlineColumns = ['id', 'name', 'kind', 'code', 'geometry'] as const;

/** The table of boundaries that brings these outlines, to be mapped column by column; an area that is there keeps its name, kind and code. */
export const boundariesTable = (
  matches: readonly Match[],
  texts: readonly (string | null)[],
  { kind, key }: Matching,
): string => {
  const rows = matches
    .filter(({ area }) => area !== null)
    .map(({ place, value, area, outcome }) => {
      const isNew = outcome === 'added';
      return [area!.id, area!.name, isNew ? kind : '', isNew && key === 'code' ? value : '', texts[place] ?? ''];
    });
  return [outlineColumns, ...rows].map(plainCsvLine).join('');
};
