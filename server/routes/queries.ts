import type { FastifyInstance } from 'fastify';
import { queries } from '#contract/queries';
import { idOf } from '../analysis/snapshot.ts';
import { queryLibrary } from '../console/library.ts';
import type { GraphGate } from '../graph-gate.ts';
import { requestedScope } from './scoped-view.ts';
import { serve } from './serve.ts';
import { savedSettings } from './standing.ts';

export const queriesRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, queries, async ({ query }) => {
    const snapshot = await graph.open().snapshot();
    const { at, sources, area } = requestedScope(snapshot, query);
    const scope = {
      at,
      sources: sources?.map((source) => idOf(snapshot, source)) ?? null,
      inArea: area === null ? null : idOf(snapshot, area),
    };
    return { queries: [...queryLibrary(await savedSettings(graph), scope)] };
  });
