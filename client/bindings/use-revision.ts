import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { health } from '#contract/health';
import { call } from '../api/call.ts';

const pollEveryMs = 15_000;
const revisionKey = ['revision'] as const;

/** Watches the graph's revision while the page is visible, and asks everything anew when it has changed. */
export const useRevision = (): void => {
  const queries = useQueryClient();
  const last = useRef<number | null>(null);
  const { data: revision } = useQuery({
    queryKey: revisionKey,
    queryFn: async ({ signal }) => (await call(health, { params: {}, query: {} }, signal)).revision,
    refetchInterval: pollEveryMs,
    refetchOnWindowFocus: 'always',
  });
  useEffect(() => {
    if (revision === undefined) return;
    const changed = last.current !== null && last.current !== revision;
    last.current = revision;
    if (changed) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== revisionKey[0] });
  }, [revision, queries]);
};
