/** Which bodies are the same: candidates, decisions, and taking them back. */
import type { FastifyInstance } from 'fastify';
import { decideIdentity, identityCandidates, identityDecisions, undoDecision } from '#contract/identity-review';
import { readDecisions } from '../decisions/read-decisions.ts';
import type { GraphGate } from '../graph-gate.ts';
import { pairKey } from '../identity/answer-candidates.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { readTimeoutsMs, runQuery, runReading } from '../neo4j/run-query.ts';
import { analyse } from './analyse.ts';
import { serve, serveText } from './serve.ts';

export const identityRoute = (app: FastifyInstance, graph: GraphGate, now: () => string): void => {
  serveText(app, identityCandidates, async ({ query }) => {
    const { kind = 'agency', likeness = null, offset = 0, limit = 100 } = query;
    const apart = await runQuery(graph.open().connected, catalogue.readApart, { kind });
    const decided = apart.map(({ a, b }) => pairKey(a, b));
    return analyse(graph, 'identityCandidates', {}, () => ({ kind, decided, likeness, offset, limit }));
  });
  serve(app, identityDecisions, ({ query: { offset = 0, limit = 100 } }) => {
    const work = { name: 'decisions', timeoutMs: readTimeoutsMs.request };
    return runReading(graph.open().connected, work, (run) => readDecisions(run, { offset, limit }));
  });
  serve(app, decideIdentity, ({ body: { kind = 'agency', decisions } }) =>
    graph.open().threads.decide({ kind, decisions, at: now() }),
  );
  serve(app, undoDecision, async ({ params: { id } }) => ({
    revision: await graph.open().threads.undoDecision({ id }),
  }));
};
