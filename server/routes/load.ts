import type { FastifyInstance } from 'fastify';
import { load } from '#contract/load';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

export const loadRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, load, async ({ query }) => {
    const { of, by = 'seats', limit = 100 } = query;
    const { hours: assumptions } = await savedSettings(graph);
    return analyse(graph, 'load', query, () => ({ of, by, assumptions, limit }));
  });
