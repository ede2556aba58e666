/** What people decide of findings. */
import type { FastifyInstance } from 'fastify';
import {
  type GivenStatus,
  getFindingStatus,
  putFindingStatus,
  putFindingStatuses,
  undoFindingStatus,
} from '#contract/finding-status';
import type { ScopeQuery } from '#contract/scope';
import type { answerFacts } from '../analysis/finding-facts.ts';
import type { GraphGate } from '../graph-gate.ts';
import { readTimeoutsMs, runReading } from '../neo4j/run-query.ts';
import { Problem } from '../problem.ts';
import { checkStatus, decideStatuses, statusHistory, undoStatus } from '../statuses/finding-status.ts';
import { analyse } from './analyse.ts';
import { serve } from './serve.ts';
import { savedSettings } from './standing.ts';

const notFound = (id: string): Problem =>
  new Problem(
    'FINDING_NOT_FOUND',
    `There is no finding ${JSON.stringify(id)} in this scope: /api/findings lists them. Nothing was decided.`,
  );

export const findingStatusRoute = (app: FastifyInstance, graph: GraphGate, now: () => string): void => {
  const decide = async (ids: readonly string[], given: GivenStatus, scope: ScopeQuery) => {
    const at = now();
    checkStatus(given, at.slice(0, 10));
    const settings = await savedSettings(graph);
    const text = await analyse(graph, 'findingFacts', scope, () => ({ ids, settings }));
    const facts = JSON.parse(text) as ReturnType<typeof answerFacts>; // the job's own answer
    const seen = ids.map((id) => {
      const found = Object.hasOwn(facts, id) ? facts[id] : undefined;
      if (!found) throw notFound(id);
      return { id, ...found };
    });
    return decideStatuses(graph.open().connected, seen, given, { at, scope });
  };
  serve(app, putFindingStatus, async ({ params: { id }, query, body }) => (await decide([id], body, query))[0]!);
  serve(app, putFindingStatuses, async ({ query, body: { ids, ...given } }) => ({
    findings: await decide(ids, given, query),
  }));
  serve(app, getFindingStatus, ({ params: { id } }) =>
    runReading(graph.open().connected, { name: 'finding status', timeoutMs: readTimeoutsMs.request }, (run) =>
      statusHistory(run, id),
    ),
  );
  serve(app, undoFindingStatus, ({ params: { id } }) => undoStatus(graph.open().connected, id, now()));
};
