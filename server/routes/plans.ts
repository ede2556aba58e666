import type { FastifyInstance } from 'fastify';
import { plans } from '#contract/plans';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { requestedScope } from './scoped-view.ts';
import { serveText } from './serve.ts';

export const plansRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, plans, ({ query: { limit = 100, ...scopeQuery } }) => {
    const { asOfOneRevision, threads } = graph.open();
    return asOfOneRevision('plans', async (snapshot, run) => {
      const scope = requestedScope(snapshot, scopeQuery);
      const cycles = await run(catalogue.planCycles, {});
      return threads.analyse({ job: 'plans', snapshot, scope, request: { cycles: [...cycles], limit } });
    });
  });
