import type { FastifyInstance } from 'fastify';
import { briefings } from '#contract/briefings';
import { findNode } from '../analysis/snapshot.ts';
import type { GraphGate } from '../graph-gate.ts';
import { readHistory } from '../imports/write/roll-back.ts';
import { readTimeoutsMs, runReading } from '../neo4j/run-query.ts';
import { analyse } from './analyse.ts';
import { ruleQueries } from './findings.ts';
import { nodeNotFound } from './node-not-found.ts';
import { requestedScope } from './scoped-view.ts';
import { serveText } from './serve.ts';
import { readStanding } from './standing.ts';

/** When an import that stands was made last; null where there is none. */
const lastImport = (graph: GraphGate): Promise<string | null> =>
  runReading(graph.open().connected, { name: 'imports', timeoutMs: readTimeoutsMs.request }, async (run) => {
    const history = await readHistory(run);
    return history.find(({ rolledBackAt, cutShortAt }) => !rolledBackAt && !cutShortAt)?.at ?? null;
  });

export const briefingsRoute = (app: FastifyInstance, graph: GraphGate, now: () => string): void =>
  serveText(app, briefings, async ({ params: { boundaryId }, query }) => {
    const [standing, lastImportAt] = await Promise.all([readStanding(graph, now()), lastImport(graph)]);
    return analyse(graph, 'briefing', query, (snapshot) => {
      if (findNode(snapshot, 'Boundary', boundaryId) < 0) throw nodeNotFound('Boundary', boundaryId);
      const ofArea = { ...query, area: boundaryId };
      return {
        places: requestedScope(snapshot, ofArea),
        findings: { decided: standing.decided(snapshot, ofArea), settings: standing.settings, queries: ruleQueries },
        lastImportAt,
      };
    });
  });
