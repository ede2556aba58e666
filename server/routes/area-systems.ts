import type { FastifyInstance } from 'fastify';
import { areaSystems } from '#contract/area-systems';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

export const areaSystemsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, areaSystems, ({ query }) => analyse(graph, 'areaSystems', query, () => undefined));
