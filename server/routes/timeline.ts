import type { FastifyInstance } from 'fastify';
import { timeline } from '#contract/timeline';
import { findNode } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { listedWords } from './listed-words.ts';
import { requireNode } from './node-not-found.ts';
import { serveText } from './serve.ts';

export const timelineRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, timeline, ({ query: { partnership, ...scope } }) =>
    analyse(graph, 'timeline', scope, (snapshot) => {
      if (partnership === undefined) return { partnerships: null };
      const ids = listedWords('partnership', partnership, (id) => findNode(snapshot, 'Partnership', id) >= 0);
      return { partnerships: ids.map((id) => requireNode(snapshot, 'Partnership', id)) };
    }),
  );
