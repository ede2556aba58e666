import type { FastifyInstance } from 'fastify';
import { health } from '#contract/health';
import { countNodes } from '../analysis/count-nodes.ts';
import type { GraphGate } from '../graph-gate.ts';
import { masksOf } from './scoped-view.ts';
import { serve } from './serve.ts';

export const healthRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, health, async ({ query }) => {
    const { connected, version, snapshot: current } = graph.open();
    const snapshot = await current();
    return {
      status: 'ok' as const,
      revision: snapshot.revision,
      counts: countNodes(snapshot, masksOf(snapshot, query)),
      neo4j: { version, address: connected.uri },
    };
  });
