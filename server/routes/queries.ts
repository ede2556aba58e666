import type { FastifyInstance } from 'fastify';
import { queries } from '#contract/queries';
import { queryLibrary } from '../console/library.ts';
import type { GraphGate } from '../graph-gate.ts';
import { serve } from './serve.ts';
import { savedSettings } from './standing.ts';

export const queriesRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serve(app, queries, async () => ({ queries: [...queryLibrary(await savedSettings(graph))] }));
