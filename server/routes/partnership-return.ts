import type { FastifyInstance } from 'fastify';
import { partnershipReturn } from '#contract/partnership-return';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { cypherText } from '../neo4j/statement.ts';
import { requireWord, wordsOf } from './require-word.ts';
import { requestedScope } from './scoped-view.ts';
import { serveText } from './serve.ts';

/** What was printed of the return that is asked for first, and of how many Learning Partnerships there came to be. */
const publishedTables: Readonly<Record<string, readonly string[]>> = {
  'Learning Partnership': ['Remit', 'DfEE progress report'],
};

const tellingQuery = cypherText('library/returns');

export const partnershipReturnRoute = (app: FastifyInstance, graph: GraphGate): void =>
  serveText(app, partnershipReturn, ({ query: { type, areaKind = null, limit = 100, ...scopeQuery } }) => {
    const { asOfOneRevision, threads } = graph.open();
    return asOfOneRevision('return', async (snapshot, run) => {
      requireWord('type', type, wordsOf(snapshot, 'Partnership'));
      if (areaKind !== null) requireWord('areaKind', areaKind, wordsOf(snapshot, 'Boundary'));
      const scope = requestedScope(snapshot, scopeQuery);
      const texts = await run(catalogue.returnTexts, { type });
      const published = await run(catalogue.publishedFigures, { tables: [...(publishedTables[type] ?? [])] });
      const request = { type, areaKind, limit, texts: [...texts], published, query: tellingQuery };
      return threads.analyse({ job: 'partnershipReturn', snapshot, scope, request });
    });
  });
