import type { FastifyInstance } from 'fastify';
import { audit } from '#contract/audit';
import { nameOf } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { requireNode } from './node-not-found.ts';
import { requestedScope } from './scoped-view.ts';
import { serveText } from './serve.ts';

export const auditRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, audit, ({ query: { agency: id, ...scopeQuery } }) => {
    const { asOfOneRevision, threads } = graph.open();
    return asOfOneRevision('audit', async (snapshot, run) => {
      const agency = requireNode(snapshot, 'Agency', id);
      const scope = requestedScope(snapshot, scopeQuery);
      const published = await run(catalogue.publishedTables, { name: nameOf(snapshot, agency) });
      return threads.analyse({ job: 'audit', snapshot, scope, request: { agency, published: [...published] } });
    });
  });
