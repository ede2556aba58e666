/** Rows as `cypher/snapshot/` reads them, of which only so much is known. */
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import type { NodeRow, RelationRow } from '../server/analysis/build-snapshot.ts';

export const bareNode = (label: NodeLabel, id: string, known: Partial<NodeRow> = {}): NodeRow => ({
  element: `${label} ${id}`,
  label,
  id,
  name: id,
  type: null,
  since: null,
  until: null,
  aliases: [],
  named: true,
  complete: false,
  sources: [],
  membersKnown: null,
  tier: null,
  sector: null,
  statutory: null,
  meetingsPerYear: null,
  hoursPerMeeting: null,
  capacityHours: null,
  population: null,
  evaluation: null,
  partnershipType: null,
  anyOfAgencyTypes: null,
  areaKind: null,
  requiredBy: null,
  typology: null,
  ...known,
});

export const bareRelation = (
  type: RelationshipType,
  from: string,
  to: string,
  known: Partial<RelationRow> = {},
): RelationRow => ({
  type,
  from,
  to: [to],
  since: null,
  until: null,
  role: null,
  importance: null,
  involvement: null,
  formal: null,
  lead: null,
  onBehalfOf: null,
  hoursPerYear: null,
  sources: [],
  ...known,
});
