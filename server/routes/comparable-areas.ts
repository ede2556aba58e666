import type { FastifyInstance } from 'fastify';
import { comparableAreas } from '#contract/comparable-areas';
import type { LikestAreas } from '../analysis/comparable/likest-areas.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { requireNode } from './node-not-found.ts';
import { requestedScope } from './scoped-view.ts';
import { serveText } from './serve.ts';

export const comparableAreasRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, comparableAreas, ({ query: { area: id, limit = 10, ...scopeQuery } }) => {
    const { asOfOneRevision, threads } = graph.open();
    return asOfOneRevision('comparable areas', async (snapshot, run) => {
      const asked = { area: requireNode(snapshot, 'Boundary', id), limit };
      // The area is what is asked about, and leaves nothing out.
      const of = { snapshot, scope: requestedScope(snapshot, scopeQuery) };
      const likest = JSON.parse(await threads.analyse({ ...of, job: 'likestAreas', request: asked })) as LikestAreas;
      const successions = await run(catalogue.successions, { ids: likest.boards });
      const ids = [...new Set([...likest.boards, ...successions.map(({ to }) => to)])];
      const beginnings = await run(catalogue.beginnings, { ids });
      const request = { ...asked, likest, successions, beginnings };
      return threads.analyse({ ...of, job: 'comparableAreas', request });
    });
  });
