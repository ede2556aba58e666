import type { FastifyInstance } from 'fastify';
import { structure } from '#contract/structure';
import { findNode } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { Problem } from '../problem.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';

export const structureRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, structure, ({ params: { partnership: id }, query }) =>
    analyse(graph, 'structure', query, (snapshot) => {
      const partnership = findNode(snapshot, 'Partnership', id);
      if (partnership < 0) {
        throw new Problem(
          'NODE_NOT_FOUND',
          `No Partnership has the id ${JSON.stringify(id)}. Search for it: /api/search?q=&kind=Partnership`,
        );
      }
      return { partnership };
    }),
  );
