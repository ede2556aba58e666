import type { Named } from '#contract/named';
import { keys, type Matching, matchOutlines } from './match-outlines.ts';
import type { Collection } from './read-collection.ts';

/** The key and property by which most outlines find an area; the first property where none does. */
export const guessMatching = (collection: Collection, kind: string, areas: readonly Named[]): Matching => {
  const fallback: Matching = { kind, key: 'code', property: collection.names[0] ?? '', newNames: null };
  let best = { matching: fallback, found: 0 };
  for (const property of collection.names) {
    for (const key of keys) {
      const matching: Matching = { kind, key, property, newNames: null };
      const found = matchOutlines(collection, matching, areas, () => true).filter(({ area }) => area !== null).length;
      if (found > best.found) best = { matching, found };
    }
  }
  return best.matching;
};
