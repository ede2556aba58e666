import type { FastifyInstance } from 'fastify';
import { overlaps } from '#contract/overlaps';
import { listOverlaps } from '../analysis/overlaps.ts';
import { makeView } from '../analysis/view.ts';
import type { GraphGate } from '../graph-gate.ts';
import { requestedScope } from './scoped-view.ts';
import { serve } from './serve.ts';

export const overlapsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, overlaps, async ({ query }) => {
    const { measure = 'jaccard', min = 0.5, minSize = 1, limit = 100 } = query;
    const snapshot = await graph.open().snapshot();
    const pairs = listOverlaps(makeView(snapshot, requestedScope(snapshot, query)), { measure, min, minSize });
    const { ids } = snapshot.nodes;
    return {
      revision: snapshot.revision,
      total: pairs.length,
      pairs: pairs.slice(0, limit).map((pair) => ({ ...pair, a: ids[pair.a]!, b: ids[pair.b]! })),
      truncated: pairs.length > limit,
    };
  });
