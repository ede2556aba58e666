import type { FastifyInstance } from 'fastify';
import { proposals } from '#contract/proposals';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

export const proposalsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, proposals, async ({ query, body: task }) => {
    const { limit = 100 } = query;
    const { hours } = await savedSettings(graph);
    return analyse(graph, 'proposal', query, () => ({ task, hours, limit }));
  });
