import type { FastifyInstance } from 'fastify';
import { partnerships } from '#contract/partnerships';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { serveText } from './serve.ts';

export const partnershipsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, partnerships, ({ query }) => {
    const { type = null, limit = 100 } = query;
    return analyse(graph, 'partnerships', query, (snapshot) => {
      if (type !== null) requireWord('type', type, wordsOf(snapshot, 'Partnership'));
      return { type, limit };
    });
  });
