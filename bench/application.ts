/** The application on a graph, asked within this process or served, as quiet as can be. */
import type { FastifyInstance } from 'fastify';
import { importLimits } from '#contract/import-limits';
import { buildApp } from '../server/app.ts';
import { GraphGate } from '../server/graph-gate.ts';
import type { OpenGraph } from '../server/open-graph.ts';

export const applicationOn = (graph: OpenGraph): Promise<FastifyInstance> => {
  const gate = new GraphGate();
  gate.ready(graph);
  return buildApp({
    config: { logLevel: 'silent', appPassword: '', importLimits },
    graph: gate,
    now: () => new Date().toISOString(),
  });
};
