/** What a cell of the coverage says: how much is recorded, and what of it is sure. */
import type { TypeCover } from '#contract/coverage';

/** Recorded ones first; then the three kinds of silence, which never look alike. */
export type CoverMark = 'several' | 'double' | 'one' | 'part' | 'not-recorded' | 'to-check' | 'certain';

export const markOf = ({ full, part, gap, double }: TypeCover): CoverMark => {
  if (full.length > 1) return double === null ? 'several' : 'double';
  if (full.length === 1 && gap === null) return 'one';
  if (gap !== null) return gap.certainty === 'certain' ? 'certain' : 'to-check';
  if (full.length === 1) return 'one';
  return part.length > 0 ? 'part' : 'not-recorded';
};

/** How many of what is required are recorded, and how many are not, by how sure that is. */
export const countRequired = (rows: readonly { readonly types: readonly TypeCover[] }[]) => {
  const cells = rows.flatMap(({ types }) => types).filter(({ required, gap }) => required.length > 0 || gap !== null);
  const certain = cells.filter(({ gap }) => gap?.certainty === 'certain').length;
  const toCheck = cells.filter(({ gap }) => gap?.certainty === 'to-check').length;
  return { certain, toCheck, met: cells.length - certain - toCheck };
};

/** Which columns are required of areas of a kind, each with by whom, in the words of the sources. */
export const requiredBy = (
  rows: readonly { readonly types: readonly TypeCover[] }[],
): ReadonlyMap<string, readonly string[]> => {
  const by = new Map<string, Set<string>>();
  for (const { types } of rows)
    for (const { type, required } of types)
      for (const each of required) by.set(type, (by.get(type) ?? new Set()).add(each.requiredBy));
  return new Map([...by].map(([type, words]) => [type, fullest([...words])]));
};

/** "statute" says nothing beside "statute (the Crime and Disorder Act)". */
const fullest = (words: readonly string[]): string[] =>
  words.filter((word) => word !== '' && !words.some((other) => other !== word && other.startsWith(word)));

/** By whom in a word, where there is no room for the act. */
export const inShort = (requiredBy: readonly string[]): string =>
  [...new Set(requiredBy.map((words) => words.replace(/ \(.*\)$/, '')))].join('; ');
