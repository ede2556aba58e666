import type { FastifyInstance } from 'fastify';
import { scenarios } from '#contract/scenarios';
import { defaultSettings } from '../analysis/rules/settings.ts';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

export const scenariosRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, scenarios, ({ query, body: { edits } }) =>
    analyse(graph, 'scenario', query, () => ({ edits, settings: defaultSettings })),
  );
