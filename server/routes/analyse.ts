import type { ScopeQuery } from '#contract/scope';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import type { JobName, RequestOf } from '../threads/jobs.ts';
import { requestedScope } from './scoped-view.ts';

/**
 * Has a thread do a job on the graph as it is now, in the scope that the request asks for.
 *
 * @param request what the job needs, worked out on the snapshot that it gets.
 * @returns the answer as JSON text.
 * @throws Problem as `requestedScope` does, and where the graph cannot be read.
 */
export const analyse = async <J extends JobName>(
  graph: GraphGate,
  job: J,
  query: ScopeQuery,
  request: (snapshot: Snapshot) => RequestOf<J>,
): Promise<string> => {
  const { snapshot: current, threads } = graph.open();
  const snapshot = await current();
  return threads.analyse({ job, snapshot, scope: requestedScope(snapshot, query), request: request(snapshot) });
};
