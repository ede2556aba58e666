import type { NodeAddress } from '#contract/node-reference';
import type { ScopeQuery } from '#contract/scope';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { AskedPart } from '../exports/export-graph.ts';
import { untilSteady } from '../neo4j/load-snapshot.ts';
import type { Graph } from '../open-graph.ts';
import { requireNode } from './node-not-found.ts';
import { requestedScope } from './scoped-view.ts';

const placesOf = (snapshot: Snapshot, nodes: readonly NodeAddress[]): readonly number[] =>
  nodes.map(({ kind, id }) => requireNode(snapshot, kind, id));

/**
 * Has an export written of what a scope shows of the graph as it is now; without any parameter, of the whole.
 *
 * @param only what is wanted of that; null: all of it.
 * @param write begun anew where the graph has moved on meanwhile.
 * @returns the revision.
 * @throws Problem as `requestedScope` and `write` do; NODE_NOT_FOUND where `only` names what the graph does not have.
 */
export const exportInScope = (
  { snapshot: current }: Pick<Graph, 'snapshot'>,
  query: ScopeQuery,
  only: readonly NodeAddress[] | null,
  write: (part: AskedPart | null) => Promise<number | null>,
): Promise<number> => {
  const isWhole = only === null && Object.values(query).every((value) => value === undefined);
  return untilSteady(async () => {
    const snapshot = isWhole ? null : await current();
    return write(
      snapshot && { snapshot, scope: requestedScope(snapshot, query), only: only && placesOf(snapshot, only) },
    );
  });
};
