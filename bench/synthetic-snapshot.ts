/** A synthetic network as the server has it: rows as `cypher/snapshot/` reads them, and the snapshot made of them. */
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { makeSnapshot, type NodeRow, type RelationRow } from '../server/analysis/build-snapshot.ts';
import type { Snapshot } from '../server/analysis/snapshot.ts';
import { bareNode, bareRelation } from './bare-rows.ts';
import { type Synthetic, themeCount } from './synthetic.ts';

/** Ids in the order of their numbers: the place of partnership i in the snapshot is i. */
const idOf = (kind: string, number: number): string => `${kind} ${String(number).padStart(6, '0')}`;

const source = 'synthetic';

const nodeRow = (label: NodeLabel, id: string, known: Partial<NodeRow> = {}): NodeRow =>
  bareNode(label, id, { element: id, sources: [source], ...known });

const relationRow = (type: RelationshipType, from: string, to: string): RelationRow =>
  bareRelation(type, from, to, { sources: [source] });

const agencyTypes = ['local authority', 'FE college', 'careers service', 'TEC', 'police', 'PCT', 'CVS', 'employer'];

export const rowsOf = (network: Synthetic): { readonly nodes: NodeRow[]; readonly relations: RelationRow[] } => {
  const nodes = [nodeRow('Source', source, { type: source })];
  const relations: RelationRow[] = [];
  const add = (label: NodeLabel, count: number, known: (number: number) => Partial<NodeRow>) => {
    for (let number = 0; number < count; number += 1) nodes.push(nodeRow(label, idOf(label, number), known(number)));
  };
  add('Agency', network.agencies, (number) => ({ type: agencyTypes[number % agencyTypes.length]!, tier: 'local' }));
  add('Theme', themeCount, () => ({}));
  add('Boundary', network.baseUnits, () => ({ type: 'ward' }));
  for (const [number, units] of network.areas.entries()) {
    const area = idOf('Area', number);
    nodes.push(nodeRow('Boundary', area, { type: 'district', complete: true }));
    for (const unit of units) relations.push(relationRow('WITHIN', idOf('Boundary', unit), area));
  }
  for (const [number, { members, area, themes, type, started, ended }] of network.partnerships.entries()) {
    const id = idOf('Partnership', number);
    const meetings = { meetingsPerYear: 2 + (number % 11), hoursPerMeeting: 1 + (number % 3) };
    nodes.push(nodeRow('Partnership', id, { type: `type ${type}`, since: started, until: ended, ...meetings }));
    for (const member of members) relations.push(relationRow('MEMBER_OF', idOf('Agency', member), id));
    for (const theme of themes) relations.push(relationRow('ADDRESSES', id, idOf('Theme', theme)));
    relations.push(relationRow('COVERS', id, idOf('Area', area)));
  }
  return { nodes, relations };
};

export const snapshotOf = (network: Synthetic): Snapshot => {
  const { nodes, relations } = rowsOf(network);
  return makeSnapshot(1, nodes, relations);
};
