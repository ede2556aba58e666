import type { FastifyInstance } from 'fastify';
import { straddling } from '#contract/straddling';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { serveText } from './serve.ts';

export const straddlingRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, straddling, ({ query }) => {
    const { kind, limit = 100 } = query;
    return analyse(graph, 'straddling', query, (snapshot) => {
      requireWord('kind', kind, wordsOf(snapshot, 'Boundary'));
      return { kind, limit };
    });
  });
