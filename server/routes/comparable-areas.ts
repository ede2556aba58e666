import type { FastifyInstance } from 'fastify';
import { comparableAreas } from '#contract/comparable-areas';
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
      const boards = JSON.parse(await threads.analyse({ ...of, job: 'boardsOfLikest', request: asked })) as string[];
      const successions = await run(catalogue.successions, { ids: boards });
      const ids = [...new Set([...boards, ...successions.map(({ to }) => to)])];
      const beginnings = await run(catalogue.beginnings, { ids });
      return threads.analyse({ ...of, job: 'comparableAreas', request: { ...asked, successions, beginnings } });
    });
  });
