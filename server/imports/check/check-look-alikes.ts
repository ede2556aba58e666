/** Ids that a reader would take for one and the graph for two. Both are kept, and whoever imports is told. */
import type { NodeLabel } from '#contract/graph-model';
import { type Drafts, nodeKey } from '../draft/draft.ts';
import type { NodeIndex } from '../write/read-current.ts';
import type { ProblemList } from './problem-list.ts';

/** Letters of other alphabets that look like Latin ones (Unicode's confusables, those a keyboard has). */
const confusables: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** Of these nothing but case can look like anything else: the letters and marks of ASCII, single spaces, no leading zero. */
const isPlain = (id: string): boolean => /^[!-~]+(?: [!-~]+)*$/.test(id) && !/(?:^|\D)0+\d/.test(id);

const lookAnew = (id: string): string =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[\u0370-\u03ff\u0400-\u052f]/g, (letter) => confusables[letter] ?? letter)
    .replaceAll(/(^|\D)0+(?=\d)/g, '$1');

/** What is left of an id once case, spaces, look-alike letters, invisible characters and leading zeros are gone. */
export const lookOf = (id: string): string => (isPlain(id) ? id.toLowerCase() : lookAnew(id));

/** Why two ids look alike, in a few words. */
const difference = (a: string, b: string): string => {
  const bare = (id: string) =>
    id
      .normalize('NFKC')
      .replaceAll(/[\p{Cf}\s]+/gu, ' ')
      .trim();
  if (bare(a) === bare(b)) return 'they differ in spaces or invisible characters';
  if (bare(a).toLowerCase() === bare(b).toLowerCase()) return 'they differ in capitals';
  if (/[\u0370-\u03ff\u0400-\u052f]/.test(a + b)) return 'one holds a letter of another alphabet';
  return 'they differ in leading zeros';
};

/** Warns of each new node whose id looks like that of another of its label, in the import or in the graph. */
export const checkLookAlikes = (drafts: Drafts, index: NodeIndex, problems: ProblemList): void => {
  const byLabel = new Map<NodeLabel, Map<string, string>>();
  /** The id of another node of the label that looks like this one. */
  const otherOf = (label: NodeLabel, id: string): string | undefined => {
    const ids = byLabel.get(label) ?? new Map<string, string>();
    const look = lookOf(id);
    const other = ids.get(look);
    if (other === undefined) byLabel.set(label, ids.set(look, id));
    return other;
  };
  for (const { label, id } of index.values()) otherOf(label, id);
  for (const draft of drafts.nodes) {
    if (index.size > 0 && index.has(nodeKey(draft))) continue;
    const other = otherOf(draft.label, draft.id);
    if (other === undefined) continue;
    problems.warn(
      { ...draft.place, value: draft.id },
      `${draft.label} ${JSON.stringify(draft.id)} looks like ${JSON.stringify(other)}: ${difference(draft.id, other)}. They are kept as two; write one spelling if one body is meant.`,
    );
  }
};
