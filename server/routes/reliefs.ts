import type { FastifyInstance } from 'fastify';
import { reliefs } from '#contract/reliefs';
import { labelOfSubject } from '../analysis/load/load-of.ts';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { requireNode } from './node-not-found.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

export const reliefsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, reliefs, async ({ query }) => {
    const { of, id } = query;
    const settings = await savedSettings(graph);
    return analyse(graph, 'reliefs', query, (snapshot) => ({
      of,
      node: requireNode(snapshot, labelOfSubject[of], id),
      settings,
    }));
  });
