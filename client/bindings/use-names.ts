import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { graphSlice } from '#contract/graph-slice';
import type { NodeReference } from '#contract/node-reference';
import { call } from '../api/call.ts';
import { Problem } from '../api/problem.ts';

const askedAtOnce = 50;

/** What has these ids, of the kinds that pictures show; one that nothing has is left out. */
const nodesOf = async (ids: readonly string[], signal: AbortSignal): Promise<readonly NodeReference[]> => {
  let asked = ids;
  while (asked.length > 0) {
    try {
      const query = { focus: [...asked], depth: 0, limit: 1_000 };
      const { nodes, nodeKinds } = await call(graphSlice, { params: {}, query }, signal);
      return nodes.ids.map((id, place) => ({ id, name: nodes.names[place]!, kind: nodeKinds[nodes.kinds[place]!]! }));
    } catch (error) {
      const detail = error instanceof Problem && error.code === 'NODE_NOT_FOUND' ? error.detail : null;
      const unknown = asked.find((id) => detail?.includes(JSON.stringify(id)));
      if (unknown === undefined) throw error;
      asked = asked.filter((id) => id !== unknown);
    }
  }
  return [];
};

export type NameOf = (id: string) => string;

/** The names of things by their ids, whatever the date and sources in force; the id itself where it turns out to have none. */
export const useNames = (ids: readonly string[], given: readonly Pick<NodeReference, 'id' | 'name'>[] = []): NameOf => {
  const names = new Map(given.map(({ id, name }) => [id, name]));
  const wanted = [...new Set(ids)].filter((id) => !names.has(id)).sort();
  const { data, isPlaceholderData, isError } = useQuery({
    queryKey: ['names', wanted],
    queryFn: async ({ signal }) => {
      const parts = Array.from({ length: Math.ceil(wanted.length / askedAtOnce) }, (_, part) =>
        nodesOf(wanted.slice(part * askedAtOnce, (part + 1) * askedAtOnce), signal),
      );
      return new Map((await Promise.all(parts)).flat().map(({ id, name }) => [id, name]));
    },
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  });
  const isAsked = wanted.length > 0 && !isError && (data === undefined || isPlaceholderData);
  return (id) => names.get(id) ?? data?.get(id) ?? (isAsked ? '…' : id);
};
