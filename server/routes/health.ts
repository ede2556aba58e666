import type { FastifyInstance } from 'fastify';
import { health } from '#contract/health';
import { countNodes } from '../analysis/count-nodes.ts';
import { makeScope } from '../analysis/scope.ts';
import type { GraphGate } from '../graph-gate.ts';
import { requestedScope } from './scoped-view.ts';
import { serve } from './serve.ts';

export const healthRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, health, async ({ query }) => {
    const { connected, version, snapshot: current } = graph.open();
    const snapshot = await current();
    return {
      status: 'ok' as const,
      revision: snapshot.revision,
      counts: countNodes(snapshot, makeScope(snapshot, requestedScope(snapshot, query))),
      neo4j: { version, address: connected.uri },
    };
  });
