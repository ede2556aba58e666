import { useQueries } from '@tanstack/react-query';
import { details, type NodeDetails } from '#contract/details';
import { type Collection, collections, type NodeLabel } from '#contract/graph-model';
import type { NodeAddress } from '#contract/node-reference';
import { call } from '../api/call.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { useScope } from './use-scope.ts';

const collectionOf = (kind: NodeLabel): Collection =>
  (Object.keys(collections) as Collection[]).find((collection) => collections[collection] === kind)!; // every label has one

/** Everything known of one thing; null asks nothing. */
export const useDetails = (node: NodeAddress | null): Answer<NodeDetails> => {
  const scope = useScope();
  return useAnswer(
    details,
    scope && node && { params: { collection: collectionOf(node.kind), id: node.id }, query: scope },
  );
};

export interface AllDetails {
  /** In the order asked for; undefined until all are there. */
  readonly data: readonly NodeDetails[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The same for several things at once, from the same cache. */
export const useAllDetails = (nodes: readonly NodeAddress[]): AllDetails => {
  const scope = useScope();
  return useQueries({
    queries: (scope === null ? [] : nodes).map(({ kind, id }) => {
      const request = { params: { collection: collectionOf(kind), id }, query: scope! };
      return {
        queryKey: [details.path, request],
        queryFn: ({ signal }: { signal: AbortSignal }) => call(details, request, signal),
      };
    }),
    combine: (answers): AllDetails => {
      const all = answers.flatMap(({ data }) => data ?? []);
      return {
        data: scope !== null && all.length === nodes.length ? all : undefined,
        error: answers.find(({ error }) => error !== null)?.error ?? null,
        retry: () => {
          for (const { isError, refetch } of answers) if (isError) void refetch();
        },
      };
    },
  });
};
