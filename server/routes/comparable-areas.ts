import type { FastifyInstance } from 'fastify';
import { comparableAreas } from '#contract/comparable-areas';
import { typeOf } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { requireNode } from './node-not-found.ts';
import { requestedScope } from './scoped-view.ts';
import { serveText } from './serve.ts';

export const comparableAreasRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, comparableAreas, ({ query: { area: id, limit = 10, ...scopeQuery } }) => {
    const { asOfOneRevision, threads } = graph.open();
    return asOfOneRevision('comparable areas', async (snapshot, run) => {
      const area = requireNode(snapshot, 'Boundary', id);
      const kind = typeOf(snapshot, area);
      const populations = kind === null ? [] : await run(catalogue.populations, { kind });
      const successions = await run(catalogue.successions, {});
      const beginnings = await run(catalogue.beginnings, {});
      return threads.analyse({
        job: 'comparableAreas',
        snapshot,
        // The area is what is asked about, and leaves nothing out.
        scope: requestedScope(snapshot, scopeQuery),
        request: { area, limit, populations, successions, beginnings },
      });
    });
  });
