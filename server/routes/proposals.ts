import type { FastifyInstance } from 'fastify';
import { proposals } from '#contract/proposals';
import { defaultSettings } from '../analysis/rules/settings.ts';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

export const proposalsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, proposals, ({ query, body: task }) => {
    const { limit = 100 } = query;
    return analyse(graph, 'proposal', query, () => ({ task, hours: defaultSettings.hours, limit }));
  });
