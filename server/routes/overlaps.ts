import type { FastifyInstance } from 'fastify';
import { overlaps } from '#contract/overlaps';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

export const overlapsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, overlaps, ({ query }) => {
    const { measure = 'jaccard', min = 0.5, minSize = 1, limit = 100 } = query;
    return analyse(graph, 'overlaps', query, () => ({ measure, min, minSize, limit }));
  });
