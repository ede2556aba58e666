/** How many findings there are of each kind, and how many of them are certain. */
import type { FindingKind } from '#contract/findings';
import { onceFor } from '../once-for.ts';
import type { Hit } from '../rules/rule.ts';
import type { RuleChange } from './changes.ts';

export type Counts = Readonly<Record<FindingKind, { readonly all: number; readonly certain: number }>>;

/** How often each of some counts is to be added; below 0, taken away. */
const sum = (counts: readonly (readonly [Counts, number])[]): Counts => {
  const total = (kind: FindingKind, of: 'all' | 'certain') =>
    counts.reduce((all, [each, times]) => all + times * each[kind][of], 0);
  const both = (kind: FindingKind) => ({ all: total(kind, 'all'), certain: total(kind, 'certain') });
  return { duplication: both('duplication'), 'missing-link': both('missing-link'), overload: both('overload') };
};

/** Counted once for a list. */
export const countsOf = onceFor((hits: readonly Hit[]): Counts => {
  const counts = {
    duplication: { all: 0, certain: 0 },
    'missing-link': { all: 0, certain: 0 },
    overload: { all: 0, certain: 0 },
  };
  for (const { kind, certainty } of hits) {
    counts[kind].all += 1;
    if (certainty === 'certain') counts[kind].certain += 1;
  }
  return counts;
});

export const sumOfCounts = (lists: readonly (readonly Hit[])[]): Counts =>
  sum(lists.map((hits) => [countsOf(hits), 1]));

/** The counts before, and what changes make of them. */
export const countsAround = (changes: readonly RuleChange[]): { readonly before: Counts; readonly after: Counts } => {
  const before = sumOfCounts(changes.map(({ was }) => was));
  const differences = changes.flatMap((change) => [
    [countsOf(change.before), -1] as const,
    [countsOf(change.after), 1] as const,
  ]);
  return { before, after: sum([[before, 1], ...differences]) };
};
