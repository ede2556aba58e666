/** Changes on paper that are kept under a name: bookkeeping, so that the revision stays as it is. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  changeScenario,
  deleteScenario,
  type GivenScenario,
  type SavedScenario,
  savedScenario,
  savedScenarios,
  saveScenario,
} from '#contract/saved-scenarios';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { type RunInTransaction, readTimeoutsMs, runQuery, runReading, runTransaction } from '../neo4j/run-query.ts';
import type { RowOfStatement } from '../neo4j/statement.ts';
import { Problem } from '../problem.ts';
import { serve } from './serve.ts';

type Row = RowOfStatement<typeof catalogue.readScenario>;

/** So many of those deleted last can be had back. */
const mostDeleted = 100;

/** Steps and scope were checked when they were written. */
const savedOf = ({ note, by, steps, scope, ...row }: Row): SavedScenario => ({
  ...row,
  ...(note === null ? {} : { note }),
  ...(by === null ? {} : { by }),
  steps: JSON.parse(steps) as SavedScenario['steps'],
  scope: JSON.parse(scope) as SavedScenario['scope'],
});

const stored = ({ name, note, by, steps, scope }: GivenScenario, changedAt: string) => ({
  name,
  note: note ?? null,
  by: by ?? null,
  steps: JSON.stringify(steps),
  scope: JSON.stringify(scope),
  changedAt,
});

/** @throws Problem SCENARIO_NOT_FOUND where there is none. */
const only = (id: string, [row]: readonly Row[]): SavedScenario => {
  if (row) return savedOf(row);
  throw new Problem(
    'SCENARIO_NOT_FOUND',
    `No scenario is kept under the id ${JSON.stringify(id)}. See /api/scenarios/saved for those that are.`,
  );
};

export const savedScenariosRoute = (app: FastifyInstance, graph: GraphGate, now: () => string): void => {
  const write = <T>(name: string, work: (run: RunInTransaction) => Promise<T>): Promise<T> =>
    runTransaction(graph.open().connected, { name, timeoutMs: readTimeoutsMs.request }, work);

  serve(app, savedScenarios, ({ query: { offset = 0, limit = 100 } }) =>
    runReading(graph.open().connected, { name: 'scenarios', timeoutMs: readTimeoutsMs.request }, async (run) => {
      const [counted] = await run(catalogue.countScenarios, {});
      const rows = (await run(catalogue.readScenarios, { offset, limit })).map(savedOf);
      const { total } = counted!; // a count has one row
      return {
        total,
        scenarios: rows.map(({ steps, ...row }) => ({ ...row, steps: steps.length })),
        truncated: offset + rows.length < total,
      };
    }),
  );
  serve(app, savedScenario, async ({ params: { id } }) =>
    only(id, await runQuery(graph.open().connected, catalogue.readScenario, { id })),
  );
  serve(app, saveScenario, ({ body }) =>
    write('save scenario', async (run) => {
      const [id, at] = [randomUUID(), now()];
      return only(id, await run(catalogue.createScenario, { scenario: { id, createdAt: at, ...stored(body, at) } }));
    }),
  );
  serve(app, changeScenario, ({ params: { id }, body }) =>
    write('change scenario', async (run) =>
      only(id, await run(catalogue.changeScenario, { id, scenario: stored(body, now()) })),
    ),
  );
  serve(app, deleteScenario, ({ params: { id } }) =>
    write('delete scenario', async (run) => {
      const deleted = only(id, await run(catalogue.deleteScenario, { id, at: now() }));
      await run(catalogue.forgetScenarios, { kept: mostDeleted });
      return deleted;
    }),
  );
};
