import type { FastifyInstance } from 'fastify';
import { timeline } from '#contract/timeline';
import { findNode } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { Problem } from '../problem.ts';
import { analyse } from './analyse.ts';
import { listedWords } from './listed-words.ts';
import { serveText } from './serve.ts';

export const timelineRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, timeline, ({ query: { partnership, ...scope } }) =>
    analyse(graph, 'timeline', scope, (snapshot) => {
      if (partnership === undefined) return { partnerships: null };
      const place = (id: string) => findNode(snapshot, 'Partnership', id);
      const ids = listedWords('partnership', partnership, (id) => place(id) >= 0);
      const unknown = ids.find((id) => place(id) < 0);
      if (unknown !== undefined) {
        throw new Problem(
          'NODE_NOT_FOUND',
          `No Partnership has the id ${JSON.stringify(unknown)}. Search for it: /api/search?q=&kind=Partnership`,
        );
      }
      return { partnerships: ids.map(place) };
    }),
  );
