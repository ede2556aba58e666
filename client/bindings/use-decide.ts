import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GivenStatus, putFindingStatuses, undoFindingStatus } from '#contract/finding-status';
import { type FindingStatus, findings } from '#contract/findings';
import type { ScopeQuery } from '#contract/scope';
import { call } from '../api/call.ts';
import { post } from '../api/post.ts';
import { useScope } from './use-scope.ts';
import { useView } from './use-view.ts';

interface Asked {
  readonly ids: readonly string[];
  readonly given: GivenStatus;
}

export interface Deciding {
  readonly decide: (asked: Asked) => void;
  /** Takes back what was decided of these last. */
  readonly undo: (ids: readonly string[]) => void;
  /** What was done last: a status, or that it was undone. */
  readonly done: { readonly what: FindingStatus | 'undone'; readonly ids: readonly string[] } | null;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly forgetError: () => void;
}

/** Decides on findings, as they are seen in the sources, at the date and in the area in force. */
export const useDecide = (onDone: () => void = () => {}): Deciding => {
  const scope: ScopeQuery = useScope() ?? {};
  const { area } = useView();
  const queries = useQueryClient();
  const refresh = () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith(findings.path) });
  const deciding = useMutation({
    mutationFn: async ({ ids, given }: Asked) => {
      const query = { ...scope, ...(area === null ? {} : { area }) };
      await post(putFindingStatuses, { params: {}, query, body: { ids: [...ids], ...given } });
      await refresh();
      return { what: given.status, ids };
    },
    onSuccess: onDone,
  });
  const undoing = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await call(undoFindingStatus, { params: { id }, query: {} });
      await refresh();
      deciding.reset();
      return { what: 'undone' as const, ids };
    },
  });
  return {
    decide: (asked) => {
      undoing.reset();
      deciding.mutate(asked);
    },
    undo: undoing.mutate,
    done: deciding.data ?? undoing.data ?? null,
    isBusy: deciding.isPending || undoing.isPending,
    error: deciding.error ?? undoing.error,
    forgetError: () => {
      deciding.reset();
      undoing.reset();
    },
  };
};
