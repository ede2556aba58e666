import { sourceKinds } from '#contract/graph-model';
import { makeScope, type Scope, type ScopeRequest } from '../../server/analysis/scope.ts';
import { makeSnapshot, type NodeRow, type RelationRow, type Snapshot } from '../../server/analysis/snapshot.ts';
import { makeView, type View } from '../../server/analysis/view.ts';
import type { Network } from './network.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The rows of a network as `cypher/snapshot/` reads them; an id stands for the element. */
export const rowsOf = ({ nodes, relations }: Network): { nodes: NodeRow[]; relations: RelationRow[] } => ({
  nodes: nodes.map(({ label, id, properties: of }) => ({
    element: id,
    label,
    id,
    name: String(of['name']),
    type: text(of['type'] ?? of['kind']),
    since: text(of['started'] ?? of['since']),
    until: text(of['ended'] ?? of['until']),
    named: of['named'] !== false,
    complete: of['complete'] === true,
    sources: texts(of['sources']),
    membersKnown: text(of['membersKnown']),
    partnershipType: text(of['partnershipType']),
    anyOfAgencyTypes: Array.isArray(of['anyOfAgencyTypes']) ? texts(of['anyOfAgencyTypes']) : null,
  })),
  relations: relations.map(({ type, from, to, properties: of }) => ({
    type,
    from,
    to,
    since: text(of['since'] ?? of['at']),
    until: text(of['until']),
    role: text(of['role'] ?? of['kind']),
    formal: typeof of['formal'] === 'boolean' ? of['formal'] : null,
    onBehalfOf: text(of['onBehalfOf']),
    sources: texts(of['sources']),
  })),
});

export const snapshotOf = (network: Network): Snapshot => {
  const { nodes, relations } = rowsOf(network);
  return makeSnapshot(1, nodes, relations);
};

export const scopeOf = (snapshot: Snapshot, request: ScopeRequest = {}): Scope =>
  makeScope(snapshot, request, sourceKinds);

export const viewOf = (network: Network, request: ScopeRequest = {}): View => {
  const snapshot = snapshotOf(network);
  return makeView(snapshot, scopeOf(snapshot, request));
};
