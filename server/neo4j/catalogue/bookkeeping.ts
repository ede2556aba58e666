/** Statements of our own bookkeeping: revision, loading, migrations, scenarios, queries, statuses, settings. */
import Type from 'typebox';
import { findingRules } from '#contract/findings';
import { reading, writing } from '../statement.ts';
import { Count, Ids, Maybe, Nothing, Properties, Text, Texts } from './shapes.ts';

const ScenarioRow = Type.Object({
  id: Text,
  name: Text,
  note: Maybe(Text),
  by: Maybe(Text),
  steps: Text,
  scope: Text,
  createdAt: Text,
  changedAt: Text,
});

const QueryRow = Type.Object({ id: Text, name: Text, query: Text, params: Text, createdAt: Text, changedAt: Text });

export const bookkeepingStatements = {
  readRevision: reading(
    'bookkeeping/read-revision',
    Nothing,
    Type.Object({
      revision: Count,
      graphId: Text,
      seeded: Type.Boolean(),
      loading: Type.Boolean(),
      restoring: Type.Boolean(),
    }),
  ),
  createRevision: writing(
    'bookkeeping/create-revision',
    Type.Object({ graphId: Text }),
    Type.Object({ revision: Count }),
  ),
  lockRevision: writing('bookkeeping/lock-revision', Nothing, Type.Object({ locked: Type.Boolean() })),
  raiseRevision: writing('bookkeeping/raise-revision', Nothing, Type.Object({ revision: Count })),
  beginLoading: writing(
    'bookkeeping/begin-loading',
    Type.Object({ host: Text, pid: Count, at: Text, name: Maybe(Text), by: Maybe(Text) }),
    Type.Object({ id: Text }),
  ),
  readLoading: reading(
    'bookkeeping/read-loading',
    Nothing,
    Type.Object({ host: Text, pid: Count, at: Text, name: Maybe(Text), by: Maybe(Text) }),
  ),
  endLoading: writing('bookkeeping/end-loading', Nothing, Type.Object({ ended: Count })),
  markSeeded: writing('bookkeeping/mark-seeded', Nothing, Type.Object({ seeded: Type.Boolean() })),
  isEmpty: reading('bookkeeping/is-empty', Nothing, Type.Object({ empty: Type.Boolean() })),
  readVersion: reading('bookkeeping/read-version', Nothing, Type.Object({ version: Text })),
  readMigrations: reading('bookkeeping/read-migrations', Nothing, Type.Object({ id: Text, checksum: Text })),
  recordMigration: writing(
    'bookkeeping/record-migration',
    Type.Object({ id: Text, checksum: Text, at: Text }),
    Type.Object({ id: Text }),
  ),
  createScenario: writing('bookkeeping/create-scenario', Type.Object({ scenario: Properties }), ScenarioRow),
  changeScenario: writing('bookkeeping/change-scenario', Type.Object({ id: Text, scenario: Properties }), ScenarioRow),
  deleteScenario: writing('bookkeeping/delete-scenario', Type.Object({ id: Text, at: Text }), ScenarioRow),
  forgetScenarios: writing(
    'bookkeeping/forget-scenarios',
    Type.Object({ kept: Count }),
    Type.Object({ forgotten: Count }),
  ),
  readScenario: reading('bookkeeping/read-scenario', Type.Object({ id: Text }), ScenarioRow),
  readScenarios: reading('bookkeeping/read-scenarios', Type.Object({ offset: Count, limit: Count }), ScenarioRow),
  countScenarios: reading('bookkeeping/count-scenarios', Nothing, Type.Object({ total: Count })),
  createQuery: writing('bookkeeping/create-query', Type.Object({ query: Properties }), QueryRow),
  changeQuery: writing('bookkeeping/change-query', Type.Object({ id: Text, query: Properties }), QueryRow),
  deleteQuery: writing('bookkeeping/delete-query', Type.Object({ id: Text }), QueryRow),
  readQueries: reading('bookkeeping/read-queries', Nothing, QueryRow),
  keepTally: writing(
    'bookkeeping/keep-tally',
    Type.Object({ id: Text, revision: Count, counts: Text, settings: Text, at: Text }),
    Type.Object({ id: Text }),
  ),
  readTallies: reading(
    'bookkeeping/read-tallies',
    Nothing,
    Type.Object({ revision: Count, counts: Text, settings: Text }),
  ),
  lockStatuses: writing('statuses/lock', Ids, Type.Object({ id: Text })),
  readStatuses: reading(
    'statuses/read',
    Nothing,
    Type.Object({
      id: Text,
      rule: Type.Enum([...findingRules]),
      status: Type.Enum(['accepted', 'dismissed']),
      reason: Maybe(Text),
      until: Maybe(Text),
      at: Text,
      by: Maybe(Text),
      fingerprint: Text,
      scope: Text,
    }),
  ),
  readStatusHistory: reading('statuses/read-history', Ids, Type.Object({ id: Text, history: Texts })),
  writeStatuses: writing(
    'statuses/write',
    Type.Object({ rows: Type.Array(Type.Object({ id: Text, properties: Properties })) }),
    Type.Object({ written: Count }),
  ),
  readSettings: reading('settings/read', Nothing, Type.Object({ text: Text, at: Text })),
  writeSettings: writing('settings/write', Type.Object({ text: Text, at: Text }), Type.Object({ at: Text })),
  forgetSettings: writing('settings/forget', Nothing, Type.Object({ forgotten: Count })),
} as const;
