import type { FastifyInstance } from 'fastify';
import { misfits } from '#contract/misfits';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { twoKinds } from './coterminosity.ts';
import { serveText } from './serve.ts';

export const misfitsRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, misfits, ({ query }) => {
    const { kinds, limit = 100 } = query;
    return analyse(graph, 'misfits', query, (snapshot) => ({ kinds: twoKinds(snapshot, kinds), limit }));
  });
