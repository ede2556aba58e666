import { sourceKinds, typologyProperties } from '#contract/graph-model';
import { makeSnapshot, type NodeRow, type RelationRow } from '../../server/analysis/build-snapshot.ts';
import { makeScope, resolveScope, type Scope, type ScopeRequest } from '../../server/analysis/scope.ts';
import { idOf, type Snapshot } from '../../server/analysis/snapshot.ts';
import { makeView, type View } from '../../server/analysis/view.ts';
import type { Network } from './network.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const truth = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The rows of a network as `cypher/snapshot/` reads them; an id stands for the element. */
export const rowsOf = ({ nodes, relations }: Network): { nodes: NodeRow[]; relations: RelationRow[] } => ({
  nodes: nodes.map(({ label, id, properties: of }) => ({
    element: id,
    label,
    id,
    name: String(of['name']),
    aliases: texts(of['aliases']),
    type: text(of['type'] ?? of['kind']),
    since: text(of['started'] ?? of['since']),
    until: text(of['ended'] ?? of['until']),
    named: of['named'] !== false,
    complete: of['complete'] === true,
    sources: texts(of['sources']),
    membersKnown: text(of['membersKnown']),
    tier: text(of['tier']),
    sector: text(of['sector']),
    statutory: truth(of['statutory']),
    meetingsPerYear: number(of['meetingsPerYear']),
    hoursPerMeeting: number(of['hoursPerMeeting']),
    capacityHours: number(of['capacityHours']),
    population: number(of['population']),
    evaluation: text(of['evaluation']),
    partnershipType: text(of['partnershipType']),
    anyOfAgencyTypes: Array.isArray(of['anyOfAgencyTypes']) ? texts(of['anyOfAgencyTypes']) : null,
    areaKind: text(of['areaKind']),
    requiredBy: text(of['requiredBy']),
    typology: typologyProperties.map((name) => text(of[name])),
  })),
  relations: relations.map(({ type, from, to, properties: of }) => ({
    type,
    from,
    to: [to],
    since: text(of['since'] ?? of['at']),
    until: text(of['until']),
    role: text(of['role'] ?? of['kind'] ?? of['level']),
    importance: text(of['importance']),
    involvement: text(of['involvement']),
    formal: truth(of['formal']),
    lead: truth(of['lead']),
    onBehalfOf: text(of['onBehalfOf']),
    hoursPerYear: number(of['hoursPerYear']),
    sources: texts(of['sources']),
  })),
});

export const snapshotOf = (network: Network): Snapshot => {
  const { nodes, relations } = rowsOf(network);
  return makeSnapshot(1, nodes, relations);
};

export const scopeOf = (snapshot: Snapshot, request: ScopeRequest = {}): Scope =>
  makeScope(snapshot, resolveScope(snapshot, request, sourceKinds));

export const viewOf = (network: Network, request: ScopeRequest = {}): View => {
  const snapshot = snapshotOf(network);
  return makeView(snapshot, scopeOf(snapshot, request));
};

/** Every node's id, in the order of the places. */
export const allIds = (snapshot: Snapshot): string[] =>
  Array.from({ length: snapshot.nodes.length }, (_, node) => idOf(snapshot, node));
