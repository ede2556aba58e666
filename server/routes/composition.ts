import type { FastifyInstance } from 'fastify';
import { composition } from '#contract/composition';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { requestedScope } from './scoped-view.ts';
import { serveText } from './serve.ts';

export const compositionRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, composition, ({ query: { type, compare, ...scopeQuery } }) => {
    const { asOfOneRevision, threads } = graph.open();
    return asOfOneRevision('composition', async (snapshot, run) => {
      requireWord('type', type, wordsOf(snapshot, 'Partnership'));
      const scope = requestedScope(snapshot, scopeQuery);
      const other = compare === undefined ? null : requestedScope(snapshot, { ...scopeQuery, at: compare }, 'compare');
      const published = await run(catalogue.publishedShares, { type });
      return threads.analyse({
        job: 'composition',
        snapshot,
        scope,
        request: { type, compare: other, published: [...published] },
      });
    });
  });
