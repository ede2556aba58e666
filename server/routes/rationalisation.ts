import type { FastifyInstance } from 'fastify';
import { defaultPlanRules, rationalisation } from '#contract/rationalisation';
import type { GraphGate } from '../graph-gate.ts';
import { analyse } from './analyse.ts';
import { serveText } from './serve.ts';
import { savedSettings } from './standing.ts';

export const rationalisationRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, rationalisation, async ({ query, body }) => {
    const { rules = {}, seed = 1, mostMs = 3_000, mostSteps = 10_000 } = body;
    const settings = await savedSettings(graph);
    return analyse(graph, 'rationalisation', query, () => ({
      rules: { ...defaultPlanRules, ...rules },
      settings,
      seed,
      mostMs,
      mostSteps,
    }));
  });
