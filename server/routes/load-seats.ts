import type { FastifyInstance } from 'fastify';
import { loadSeats } from '#contract/load-seats';
import { labelOfSubject } from '../analysis/load/load-of.ts';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { requireNode } from './node-not-found.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

export const loadSeatsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, loadSeats, async ({ query }) => {
    const { of, id, limit = 100 } = query;
    const { hours: assumptions } = await savedSettings(graph);
    return analyse(graph, 'loadSeats', query, (snapshot) => ({
      of,
      node: requireNode(snapshot, labelOfSubject[of], id),
      assumptions,
      limit,
    }));
  });
