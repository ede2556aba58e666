/** What requests for findings depend on beside the graph: the settings that were saved, and what was decided. */
import type { ScopeQuery } from '#contract/scope';
import type { Settings } from '../analysis/rules/settings.ts';
import type { ScopePlaces } from '../analysis/scope.ts';
import type { Snapshot } from '../analysis/snapshot.ts';
import type { Decided, DecidedFindings } from '../analysis/standing.ts';
import type { GraphGate } from '../graph-gate.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import { readTimeoutsMs, runReading } from '../neo4j/run-query.ts';
import type { RowOfStatement } from '../neo4j/statement.ts';
import { Problem } from '../problem.ts';
import { fullSettings, readSettings } from '../settings/saved-settings.ts';
import { requestedScope } from './scoped-view.ts';

type StatusRow = RowOfStatement<typeof catalogue.readStatuses>;

/** A scope that was asked for once; null where what it names is gone. */
const scopeOfThen = (snapshot: Snapshot, text: string): ScopePlaces | null => {
  try {
    return requestedScope(snapshot, JSON.parse(text) as ScopeQuery); // as it is kept
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
};

const asDecided = (snapshot: Snapshot, { id, rule, fingerprint, scope, ...decision }: StatusRow): Decided => {
  const { status, reason, until, at, by } = decision;
  return {
    id,
    rule,
    decision: {
      status,
      ...(reason === null ? {} : { reason }),
      ...(until === null ? {} : { until }),
      at,
      ...(by === null ? {} : { by }),
    },
    fingerprint,
    scope: scopeOfThen(snapshot, scope),
  };
};

export interface StandingThen {
  readonly settings: Settings;
  readonly decided: (snapshot: Snapshot, query: ScopeQuery) => DecidedFindings;
}

/** The settings in force. */
export const savedSettings = (graph: GraphGate): Promise<Settings> =>
  runReading(graph.open().connected, { name: 'settings', timeoutMs: readTimeoutsMs.request }, async (run) =>
    fullSettings((await readSettings(run)).settings),
  );

/** The settings in force, and what was decided of findings until now. */
export const readStanding = (graph: GraphGate, now: string): Promise<StandingThen> =>
  runReading(graph.open().connected, { name: 'finding statuses', timeoutMs: readTimeoutsMs.request }, async (run) => {
    const settings = fullSettings((await readSettings(run)).settings);
    const rows = await run(catalogue.readStatuses, {});
    return {
      settings,
      decided: (snapshot, query) => ({
        all: rows.map((row) => asDecided(snapshot, row)),
        settings,
        today: now.slice(0, 10),
        scope: requestedScope(snapshot, query),
      }),
    };
  });
