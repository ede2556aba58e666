import { useQueries } from '@tanstack/react-query';
import { type Certainty, type Finding, type FindingKind, findings } from '#contract/findings';
import { call } from '../api/call.ts';
import { type FindingFilter, filterQuery } from '../state/finding-filter.ts';
import { useScope } from './use-scope.ts';

/** What part of the list is read page by page. */
export interface FindingsPart {
  readonly filter: FindingFilter;
  readonly kind: FindingKind;
  readonly certainty: Certainty;
  /** How many there are. */
  readonly count: number;
  /** The first of them, as far as they are known already. */
  readonly known: readonly Finding[];
}

const pageOf = 100;

/** The pages that rows from `first` to `last` lie on, without those that are known whole. */
export const pagesWanted = ({ count, known }: Pick<FindingsPart, 'count' | 'known'>, first: number, last: number) => {
  const end = Math.min(last, count - 1);
  const pages: number[] = [];
  for (let page = Math.floor(first / pageOf); page * pageOf <= end; page += 1) {
    const wantedTo = Math.min((page + 1) * pageOf - 1, end);
    if (wantedTo >= known.length) pages.push(page);
  }
  return pages;
};

export interface FindingPages {
  /** Null where it is on its way. */
  readonly at: (index: number) => Finding | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The findings of a part of the list from one row to another, asked for in pages as they come into sight. */
export const useFindingPages = (part: FindingsPart, first: number, last: number): FindingPages => {
  const scope = useScope();
  const pages = scope === null ? [] : pagesWanted(part, first, last);
  const { filter, kind, certainty, known } = part;
  const answers = useQueries({
    queries: pages.map((page) => {
      const place = { order: 'score' as const, offset: page * pageOf, limit: pageOf };
      const request = { params: {}, query: { ...scope, ...filterQuery(filter), kind: [kind], certainty, ...place } };
      return {
        queryKey: [findings.path, request],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => call(findings, request, signal),
      };
    }),
  });
  return {
    at: (index) => {
      const answer = answers[pages.indexOf(Math.floor(index / pageOf))];
      return known[index] ?? answer?.data?.findings[index % pageOf] ?? null;
    },
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
  };
};
