import type { FastifyInstance } from 'fastify';
import { wordsInUse } from '#contract/words-in-use';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

export const wordsInUseRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, wordsInUse, ({ query }) => analyse(graph, 'wordsInUse', query, () => undefined));
