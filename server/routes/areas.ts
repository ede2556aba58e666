import type { FastifyInstance } from 'fastify';
import { areas } from '#contract/areas';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { serveText } from './serve.ts';

export const areasRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, areas, ({ query }) =>
    analyse(graph, 'areas', query, (snapshot) => {
      requireWord('kind', query.kind, wordsOf(snapshot, 'Boundary'));
      return { kind: query.kind };
    }),
  );
