/** Every statement of the query library that the server runs, with what it takes and what its rows hold. */
import Type from 'typebox';
import { findingRules } from '#contract/findings';
import { nodeLabels, relationshipTypes } from '#contract/graph-model';
import { HoursAssumptions } from '#contract/hours';
import { decisionWords, reviewedKinds } from '#contract/identity-review';
import { loadMeasures } from '#contract/load';
import { reading, writing } from './statement.ts';

const Nothing = Type.Object({});
const Label = Type.Enum([...nodeLabels]);
const RelationType = Type.Enum([...relationshipTypes]);
const Text = Type.String();
const Texts = Type.Array(Type.String());
const Count = Type.Integer();
const Maybe = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Properties = Type.Record(Type.String(), Type.Unknown());
const PropertiesByElement = Type.Record(Type.String(), Properties);
const Elements = Type.Object({ elements: Texts });
const Scoped = { at: Maybe(Text), sources: Maybe(Texts), among: Maybe(Texts) };
const Thresholds = Type.Record(Type.String(), Type.Unknown());
const Loads = { ...Scoped, boards: Maybe(Texts), hours: HoursAssumptions, overload: Thresholds, every: Type.Boolean() };
const LoadRow = {
  boards: Count,
  seats: Count,
  meetings: Maybe(Type.Number()),
  low: Type.Number(),
  high: Type.Number(),
  known: Type.Number(),
  standsOut: Type.Array(Type.Enum([...loadMeasures])),
};
const Similarity = { minJaccard: Type.Number(), minContainment: Type.Number(), minShared: Count };

const JoiningRow = Type.Object({
  element: Text,
  type: RelationType,
  from: Text,
  fromLabel: Label,
  fromId: Text,
  to: Text,
  toLabel: Label,
  toId: Text,
  properties: Properties,
});
const BodyRow = Type.Object({ element: Text, id: Text, properties: Properties });
const ReviewedKind = Type.Enum([...reviewedKinds]);
const DecisionRow = Type.Object({
  id: Text,
  kind: ReviewedKind,
  a: Text,
  b: Text,
  aName: Text,
  bName: Text,
  decision: Type.Enum([...decisionWords]),
  keep: Maybe(Text),
  at: Text,
});
const Ids = Type.Object({ ids: Texts });
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

export const catalogue = {
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
    Type.Object({ host: Text, pid: Count, at: Text }),
    Type.Object({ id: Text }),
  ),
  readLoading: reading('bookkeeping/read-loading', Nothing, Type.Object({ host: Text, pid: Count, at: Text })),
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

  readNodeNames: reading(
    'imports/read-node-names',
    Nothing,
    Type.Object({ label: Label, id: Text, name: Text, element: Text }),
  ),
  readNodeProperties: reading(
    'imports/read-node-properties',
    Elements,
    Type.Object({ element: Text, properties: Properties }),
  ),
  readRelationships: reading(
    'imports/read-relationships',
    Elements,
    Type.Object({ element: Text, type: RelationType, from: Text, to: Text, properties: Properties }),
  ),
  createNodes: writing(
    'imports/create-nodes',
    Type.Object({ rows: Type.Array(Type.Object({ label: Label, properties: Properties })) }),
    Type.Object({ label: Label, id: Text, element: Text }),
  ),
  updateNodes: writing(
    'imports/update-nodes',
    Type.Object({ elements: Texts, properties: PropertiesByElement }),
    Type.Object({ updated: Count }),
  ),
  deleteNodes: writing('imports/delete-nodes', Elements, Type.Object({ deleted: Count })),
  createRelationships: writing(
    'imports/create-relationships',
    Type.Object({
      rows: Type.Array(Type.Object({ type: RelationType, from: Text, to: Text, properties: Properties })),
    }),
    Type.Object({ created: Count }),
  ),
  updateRelationships: writing(
    'imports/update-relationships',
    Type.Object({ elements: Texts, properties: PropertiesByElement }),
    Type.Object({ updated: Count }),
  ),
  deleteRelationships: writing('imports/delete-relationships', Elements, Type.Object({ deleted: Count })),
  recordImport: writing('imports/record-import', Type.Object({ import: Properties }), Type.Object({ id: Text })),
  recordUndo: writing('imports/record-undo', Type.Object({ import: Text, parts: Texts }), Type.Object({ kept: Count })),
  readAnyNode: reading('imports/read-any-node', Nothing, Type.Object({ id: Text })),
  deleteSome: writing('imports/delete-some', Type.Object({ most: Count }), Type.Object({ deleted: Count })),
  readUndo: reading('imports/read-undo', Type.Object({ import: Text }), Type.Object({ text: Text })),
  readHistory: reading(
    'imports/read-history',
    Nothing,
    Type.Object({
      id: Text,
      revision: Count,
      name: Text,
      files: Texts,
      at: Text,
      by: Text,
      added: Text,
      updated: Text,
      removed: Text,
      rolledBackAt: Maybe(Text),
      canRollBack: Type.Boolean(),
    }),
  ),
  readJoined: reading(
    'imports/read-joined',
    Elements,
    Type.Object({ element: Text, relation: Text, type: RelationType, other: Text }),
  ),
  readCiting: reading(
    'imports/read-citing',
    Type.Object({ sources: Texts }),
    Type.Object({ source: Text, label: Text, id: Text }),
  ),
  markRolledBack: writing(
    'imports/mark-rolled-back',
    Type.Object({ import: Text, at: Text }),
    Type.Object({ id: Text }),
  ),

  exportedNodes: reading('exports/nodes', Nothing, Type.Object({ label: Label, id: Text, properties: Properties })),
  exportedRelationships: reading(
    'exports/relationships',
    Nothing,
    Type.Object({
      type: RelationType,
      fromLabel: Label,
      from: Text,
      toLabel: Label,
      to: Text,
      properties: Properties,
    }),
  ),
  nodesWithRelationships: reading(
    'exports/nodes-with-relationships',
    Type.Object({ leaving: Type.Array(RelationType), arriving: Type.Array(RelationType) }),
    Type.Object({
      label: Label,
      id: Text,
      properties: Properties,
      joined: Type.Array(
        Type.Object({
          type: RelationType,
          direction: Type.Enum(['out', 'in']),
          label: Label,
          id: Text,
          properties: Properties,
        }),
      ),
    }),
  ),
  sharedIds: reading('exports/shared-ids', Nothing, Type.Object({ id: Text, labels: Type.Array(Label) })),
  sourceKinds: reading('exports/source-kinds', Nothing, Type.Object({ id: Text, kind: Text })),

  backupNodes: reading(
    'backup/nodes',
    Nothing,
    Type.Object({ element: Text, labels: Texts, properties: Properties, floats: Texts, strange: Texts }),
  ),
  backupRelationships: reading(
    'backup/relationships',
    Nothing,
    Type.Object({ type: Text, from: Text, to: Text, properties: Properties, floats: Texts, strange: Texts }),
  ),
  restoreNodes: writing(
    'backup/create-nodes',
    Type.Object({
      rows: Type.Array(Type.Object({ element: Text, labels: Texts, properties: Properties, floats: Texts })),
    }),
    Type.Object({ before: Text, element: Text }),
  ),
  restoreRelationships: writing(
    'backup/create-relationships',
    Type.Object({
      rows: Type.Array(Type.Object({ type: Text, from: Text, to: Text, properties: Properties, floats: Texts })),
    }),
    Type.Object({ created: Count }),
  ),
  deleteAnyNodes: writing('backup/delete-nodes', Type.Object({ most: Count }), Type.Object({ deleted: Count })),
  readSize: reading('backup/size', Nothing, Type.Object({ size: Count })),
  beginRestore: writing('backup/begin-restore', Nothing, Type.Object({ restoring: Type.Boolean() })),
  endRestore: writing(
    'backup/end-restore',
    Type.Object({ revision: Count, seeded: Type.Boolean() }),
    Type.Object({ revision: Count }),
  ),
  readAgencies: reading('identity/read-agencies', Ids, BodyRow),
  readPartnerships: reading('identity/read-partnerships', Ids, BodyRow),
  readJoining: reading('identity/read-joining', Elements, JoiningRow),
  readRepresented: reading('identity/read-represented', Ids, Type.Object({ id: Text })),
  readSeatsFor: reading('identity/read-seats-for', Type.Object({ id: Text }), JoiningRow),
  readCircle: reading('identity/read-circle', Type.Object({ element: Text }), Type.Object({ ids: Texts })),
  recordDecisions: writing(
    'identity/record-decisions',
    Type.Object({ decisions: Type.Array(Properties) }),
    Type.Object({ recorded: Count }),
  ),
  countDecisions: reading('identity/count-decisions', Nothing, Type.Object({ total: Count })),
  readDecisions: reading('identity/read-decisions', Type.Object({ offset: Count, limit: Count }), DecisionRow),
  readDecisionsOf: reading(
    'identity/read-decisions-of',
    Ids,
    Type.Object({ ...DecisionRow.properties, changed: Type.Boolean() }),
  ),
  readApart: reading('identity/read-apart', Type.Object({ kind: Text }), Type.Object({ a: Text, b: Text })),
  readMerged: reading(
    'identity/read-merged',
    Nothing,
    Type.Object({ kind: ReviewedKind, gone: Text, keep: Text, names: Texts, revision: Count }),
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
  readStandards: reading(
    'standards/read',
    Nothing,
    Type.Object({ label: Label, id: Text, properties: Properties, synthetic: Type.Boolean() }),
  ),
  readSettings: reading('settings/read', Nothing, Type.Object({ text: Text, at: Text })),
  writeSettings: writing('settings/write', Type.Object({ text: Text, at: Text }), Type.Object({ at: Text })),
  forgetSettings: writing('settings/forget', Nothing, Type.Object({ forgotten: Count })),
  forgetUndo: writing('identity/forget-undo', Ids, Type.Object({ forgotten: Count })),
  forgetDecision: writing('identity/forget-decision', Type.Object({ id: Text }), Type.Object({ forgotten: Count })),

  snapshotNodes: reading(
    'snapshot/nodes',
    Nothing,
    Type.Object({
      element: Text,
      label: Label,
      id: Text,
      name: Text,
      aliases: Texts,
      type: Maybe(Text),
      since: Maybe(Text),
      until: Maybe(Text),
      named: Type.Boolean(),
      complete: Type.Boolean(),
      sources: Texts,
      membersKnown: Maybe(Text),
      tier: Maybe(Text),
      sector: Maybe(Text),
      statutory: Maybe(Type.Boolean()),
      meetingsPerYear: Maybe(Type.Number()),
      hoursPerMeeting: Maybe(Type.Number()),
      capacityHours: Maybe(Type.Number()),
      partnershipType: Maybe(Text),
      anyOfAgencyTypes: Maybe(Texts),
      areaKind: Maybe(Text),
      requiredBy: Maybe(Text),
    }),
  ),
  snapshotRelationships: reading(
    'snapshot/relationships',
    Nothing,
    Type.Object({
      type: RelationType,
      from: Text,
      to: Text,
      since: Maybe(Text),
      until: Maybe(Text),
      role: Maybe(Text),
      importance: Maybe(Text),
      formal: Maybe(Type.Boolean()),
      lead: Maybe(Type.Boolean()),
      onBehalfOf: Maybe(Text),
      hoursPerYear: Maybe(Type.Number()),
      sources: Texts,
    }),
  ),

  search: reading(
    'explore/search',
    Type.Object({ query: Text, kinds: Maybe(Type.Array(Label)) }),
    Type.Object({ label: Label, ids: Texts, scores: Type.Array(Type.Number()) }),
  ),
  nodeDetails: reading(
    'details/node',
    Type.Object({ label: Label, id: Text }),
    Type.Object({ properties: Properties }),
  ),
  nodeRelations: reading(
    'details/relations',
    Type.Object({ label: Label, id: Text, at: Maybe(Text), sources: Maybe(Texts) }),
    Type.Object({
      type: RelationType,
      direction: Type.Enum(['out', 'in']),
      label: Label,
      id: Text,
      name: Text,
      properties: Properties,
    }),
  ),
  publishedShares: reading(
    'details/published-shares',
    Type.Object({ type: Text }),
    Type.Object({
      id: Text,
      name: Text,
      row: Maybe(Text),
      column: Maybe(Text),
      value: Type.Number(),
      at: Maybe(Text),
      sources: Texts,
    }),
  ),
  sourceNames: reading(
    'details/sources',
    Type.Object({ ids: Texts }),
    Type.Object({ id: Text, name: Text, kind: Text }),
  ),

  similarPartnerships: reading(
    'findings/similar-partnerships',
    Type.Object({ ...Scoped, ...Similarity }),
    Type.Object({
      a: Text,
      b: Text,
      shared: Count,
      sizeA: Count,
      sizeB: Count,
      jaccard: Type.Number(),
      containment: Type.Number(),
    }),
  ),
  missingCoreMember: reading(
    'findings/missing-core-member',
    Type.Object({ ...Scoped, template: Maybe(Text) }),
    Type.Object({ partnership: Text, template: Text, certainty: Text }),
  ),
  unlinkedSameGroundTheme: reading(
    'findings/unlinked-same-ground-theme',
    Type.Object(Scoped),
    Type.Object({ a: Text, b: Text, certainty: Text }),
  ),
  coverageGap: reading(
    'findings/coverage-gap',
    Type.Object({ ...Scoped, type: Maybe(Text) }),
    Type.Object({ area: Text, type: Text, requirements: Texts, certainty: Text }),
  ),
  underRepresentedSector: reading(
    'findings/under-represented-sector',
    Type.Object({
      ...Scoped,
      groups: Type.Array(Properties),
      formTypes: Texts,
      minPeers: Count,
      minShare: Type.Number(),
    }),
    Type.Object({ partnership: Text, group: Text, having: Count, peers: Count, certainty: Text }),
  ),
  overloadedAgency: reading(
    'findings/overloaded-agency',
    Type.Object(Loads),
    Type.Object({ agency: Text, ...LoadRow }),
  ),
  overloadedPerson: reading(
    'findings/overloaded-person',
    Type.Object(Loads),
    Type.Object({ person: Text, ...LoadRow }),
  ),
  overloadedPartnership: reading(
    'findings/overloaded-partnership',
    Type.Object(Loads),
    Type.Object({ partnership: Text, ...LoadRow }),
  ),
  overloadedArea: reading(
    'findings/overloaded-area',
    Type.Object({ ...Loads, areas: Maybe(Texts) }),
    Type.Object({ area: Text, ...LoadRow }),
  ),
  oneFacingMany: reading(
    'findings/one-facing-many',
    Type.Object({ ...Scoped, boards: Maybe(Texts), overload: Thresholds }),
    Type.Object({ partnership: Text, type: Text, faced: Count, certainty: Text }),
  ),
  doubleCover: reading('findings/double-cover', Type.Object(Scoped), Type.Object({ a: Text, b: Text })),
  noLearningArm: reading(
    'findings/no-learning-arm',
    Type.Object(Scoped),
    Type.Object({ partnership: Text, certainty: Text }),
  ),
  informalOnlyLink: reading(
    'findings/informal-only-link',
    Type.Object(Scoped),
    Type.Object({ a: Text, b: Text, links: Count }),
  ),
  singlePersonLink: reading(
    'findings/single-person-link',
    Type.Object(Scoped),
    Type.Object({ a: Text, b: Text, person: Text, certainty: Text }),
  ),
  noLeadBody: reading(
    'findings/no-lead-body',
    Type.Object(Scoped),
    Type.Object({ partnership: Text, certainty: Text }),
  ),
  unownedTarget: reading(
    'findings/unowned-target',
    Type.Object(Scoped),
    Type.Object({ target: Text, certainty: Text }),
  ),
  noLeadOwner: reading(
    'findings/no-lead-owner',
    Type.Object(Scoped),
    Type.Object({ target: Text, owners: Count, certainty: Text }),
  ),
  assessmentsDisagree: reading(
    'findings/assessments-disagree',
    Type.Object(Scoped),
    Type.Object({ partnership: Text, level: Type.Boolean(), importance: Type.Boolean() }),
  ),
  likelyMember: reading(
    'findings/likely-member',
    Type.Object({ ...Scoped, agency: Maybe(Text), boards: Maybe(Texts), prediction: Properties }),
    Type.Object({ partnership: Text, agency: Text, score: Type.Number(), having: Count, peers: Count }),
  ),
  reported: reading(
    'findings/reported',
    Type.Object({ sources: Maybe(Texts), among: Maybe(Texts) }),
    Type.Object({ claim: Text, kind: Maybe(Text), subject: Text, label: Label }),
  ),
} as const;
