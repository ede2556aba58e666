import type { FindingCounts } from '#contract/findings';
import { filterWords } from '../../words/decision-words.ts';

/** How many findings a choice would list; undefined until that is known. */
export const countOf =
  (counts: FindingCounts | undefined, of: 'rule' | 'certainty' | 'status' | 'minScore') =>
  (value: string): number | undefined =>
    counts === undefined ? undefined : (counts[of][value] ?? 0);

/** The choices of which something is found, and the one in use, each with how many it would list. */
export const choices = <T extends string>(
  any: string | null,
  values: readonly T[],
  { name, count, chosen }: { name: (value: T) => string; count: (value: T) => number | undefined; chosen: T | null },
) => [
  ...(any === null ? [] : [{ value: '', label: any }]),
  ...values
    .filter((value) => value === chosen || (count(value) ?? 1) > 0)
    .map((value) => ({ value, label: filterWords.counted(name(value), count(value) ?? 0) })),
];
