import type { FastifyInstance } from 'fastify';
import { queries } from '#contract/queries';
import { queryLibrary } from '../console/library.ts';
import type { GraphGate } from '../graph-gate.ts';
import { masksOf } from './scoped-view.ts';
import { serve } from './serve.ts';
import { savedSettings } from './standing.ts';

export const queriesRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, queries, async ({ query }) => {
    const { at, sources } = masksOf(await graph.open().snapshot(), query);
    return { queries: [...queryLibrary(await savedSettings(graph), { at, sources })] };
  });
