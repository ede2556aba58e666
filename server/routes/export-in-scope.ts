import type { ScopeQuery } from '#contract/scope';
import type { AskedPart } from '../exports/export-graph.ts';
import { untilSteady } from '../neo4j/load-snapshot.ts';
import type { Graph } from '../open-graph.ts';
import { requestedScope } from './scoped-view.ts';

/**
 * Has an export written of what a scope shows of the graph as it is now; without any parameter, of the whole.
 *
 * @param write begun anew where the graph has moved on meanwhile.
 * @returns the revision.
 * @throws Problem as `requestedScope` and `write` do.
 */
export const exportInScope = (
  { snapshot: current }: Pick<Graph, 'snapshot'>,
  query: ScopeQuery,
  write: (part: AskedPart | null) => Promise<number | null>,
): Promise<number> => {
  const isWhole = Object.values(query).every((value) => value === undefined);
  return untilSteady(async () => {
    const snapshot = isWhole ? null : await current();
    return write(snapshot && { snapshot, scope: requestedScope(snapshot, query) });
  });
};
