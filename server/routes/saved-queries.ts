/** Queries that are kept under a name: bookkeeping, so that the revision stays as it is. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  changeQuery,
  deleteQuery,
  type GivenQuery,
  type SavedQuery,
  savedQueries,
  saveQuery,
} from '#contract/saved-queries';
import { sizesOf } from '../console/check-parameters.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { type RunInTransaction, readTimeoutsMs, runQuery, runTransaction } from '../neo4j/run-query.ts';
import type { RowOfStatement } from '../neo4j/statement.ts';
import { Problem } from '../problem.ts';
import { serve } from './serve.ts';

type Row = RowOfStatement<typeof catalogue.readQueries>;

/** Parameters were checked when they were written. */
const savedOf = ({ params, ...row }: Row): SavedQuery => ({
  ...row,
  params: JSON.parse(params) as SavedQuery['params'],
});

/** @throws Problem INVALID_REQUEST where parameters hold more than a query may be given. */
const stored = ({ name, query, params }: GivenQuery, changedAt: string) => {
  sizesOf(params);
  return { name, query, params: JSON.stringify(params), changedAt };
};

/** @throws Problem SAVED_QUERY_NOT_FOUND where there is none. */
const only = (id: string, [row]: readonly Row[]): SavedQuery => {
  if (row) return savedOf(row);
  throw new Problem(
    'SAVED_QUERY_NOT_FOUND',
    `No query is kept under the id ${JSON.stringify(id)}. See /api/queries/saved for those that are.`,
  );
};

export const savedQueriesRoute = (app: FastifyInstance, graph: GraphGate, now: () => string): void => {
  const write = (name: string, work: (run: RunInTransaction) => Promise<SavedQuery>): Promise<SavedQuery> =>
    runTransaction(graph.open().connected, { name, timeoutMs: readTimeoutsMs.request }, work);

  serve(app, savedQueries, async () => ({
    queries: (await runQuery(graph.open().connected, catalogue.readQueries, {})).map(savedOf),
  }));
  serve(app, saveQuery, ({ body }) =>
    write('save query', async (run) => {
      const [id, at] = [randomUUID(), now()];
      return only(id, await run(catalogue.createQuery, { query: { id, createdAt: at, ...stored(body, at) } }));
    }),
  );
  serve(app, changeQuery, ({ params: { id }, body }) =>
    write('change query', async (run) =>
      only(id, await run(catalogue.changeQuery, { id, query: stored(body, now()) })),
    ),
  );
  serve(app, deleteQuery, ({ params: { id } }) =>
    write('delete query', async (run) => only(id, await run(catalogue.deleteQuery, { id }))),
  );
};
