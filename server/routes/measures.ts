import type { FastifyInstance } from 'fastify';
import { measures } from '#contract/measures';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

export const measuresRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, measures, ({ query }) => {
    const { of = 'agency', measure = 'degree', limit = 100 } = query;
    return analyse(graph, 'measures', query, () => ({ of, measure, limit }));
  });
