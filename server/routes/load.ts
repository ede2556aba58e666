import type { FastifyInstance } from 'fastify';
import { load } from '#contract/load';
import { defaultSettings } from '../analysis/rules/settings.ts';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

export const loadRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, load, ({ query }) => {
    const { of, by = 'seats', limit = 100 } = query;
    return analyse(graph, 'load', query, () => ({ of, by, assumptions: defaultSettings.hours, limit }));
  });
