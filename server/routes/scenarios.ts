import type { FastifyInstance } from 'fastify';
import { scenarios } from '#contract/scenarios';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

export const scenariosRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, scenarios, async ({ query, body: { edits } }) => {
    const settings = await savedSettings(graph);
    return analyse(graph, 'scenario', query, () => ({ edits, settings }));
  });
