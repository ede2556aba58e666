/** The row of the bundle that a node or an edge of a graph becomes. */
import { type TableName, tableColumns, tableNames } from '#contract/bundle';
import { linkTypes } from '#contract/graph-model';
import type { GraphEdge, GraphItem, GraphNode } from './graph-item.ts';
import type { GraphSurvey } from './graph-survey.ts';
import { attributeOf, edgeKind, type NodeKind, nodeKindTitles } from './graph-words.ts';
import { ownGraphRow } from './own-graph-rows.ts';

export interface GraphRow {
  readonly table: TableName;
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** What becomes no row, in words that are the same for all of its sort. */
export interface NoRow {
  readonly leftAside: string;
}

const columnsOf = new Map(tableNames.map((table) => [table, new Set(tableColumns(table))]));

const nodeTable = { Partnership: 'partnerships', Agency: 'agencies', Person: 'people', Source: 'sources' } as const;

/** Adds the attributes under the names of the table's columns, or their own where it has no such column. */
const addAttributes = (
  cells: Map<string, string>,
  table: TableName,
  { attributes }: GraphItem,
  used: ReadonlySet<string>,
): void => {
  const known = columnsOf.get(table);
  for (const [title, { word, value }] of attributes) {
    if (used.has(word)) continue;
    const column = known?.has(word) ? word : title.trim();
    if (!cells.get(column)) cells.set(column, value);
    else if (cells.get(column) !== value) cells.set(`${column} (attribute)`, value);
  }
};

const addTimes = (cells: Map<string, string>, { start, end }: GraphItem, [from, to]: readonly [string, string]) => {
  if (start !== '' && !cells.get(from)) cells.set(from, start);
  if (end !== '' && !cells.get(to)) cells.set(to, end);
};

const nodeRow = (node: GraphNode, kind: NodeKind, used: ReadonlySet<string>): GraphRow => {
  const table = nodeTable[kind];
  const name = attributeOf(node, 'name') || node.label || attributeOf(node, 'label') || node.id;
  const cells = new Map([
    ['id', node.id],
    ['name', name],
  ]);
  addAttributes(cells, table, node, attributeOf(node, 'label') === name ? new Set([...used, 'label']) : used);
  addTimes(cells, node, ['started', 'ended']);
  return { table, line: node.line, cells };
};

const edgeTitles: ReadonlySet<string> = new Set(['kind', 'type']);

const edgeRow = (table: TableName, edge: GraphEdge, own: readonly (readonly [string, string])[]): GraphRow => {
  const cells = new Map(own);
  addAttributes(cells, table, edge, edgeTitles);
  addTimes(cells, edge, ['since', 'until']);
  return { table, line: edge.line, cells };
};

const linkRow = (edge: GraphEdge): GraphRow => {
  const { relationship, word } = edgeKind(edge);
  const isLink = relationship !== null && (linkTypes as readonly string[]).includes(relationship);
  const kind = isLink && relationship !== 'LINKED_TO' ? relationship : word || (isLink ? '' : (relationship ?? ''));
  return edgeRow('links', edge, [
    ['from', edge.source],
    ['to', edge.target],
    ['kind', kind],
  ]);
};

const membershipRow = (edge: GraphEdge, partnership: string, member: string, kind: NodeKind): GraphRow => {
  const own: [string, string][] = [
    ['partnership', partnership],
    [kind === 'Person' ? 'person' : 'agency', member],
  ];
  if (kind === 'Partnership') own.push(['member_kind', 'partnership']);
  const role = attributeOf(edge, 'role') || edgeKind(edge).word;
  if (role !== '') own.push(['role', role]);
  return edgeRow('memberships', edge, own);
};

/** An edge of a graph in which partnerships are told from their members: a membership, or a link of two partnerships. */
const twoModeEdgeRow = (edge: GraphEdge, { kindOf }: GraphSurvey): GraphRow | NoRow => {
  const { source, target } = edge;
  // A source sits nowhere: it is cited, not joined.
  const endKind = (id: string) => (kindOf(id) === 'Source' ? null : kindOf(id));
  const [from, to] = [endKind(source), endKind(target)];
  const { relationship } = edgeKind(edge);
  const isLink = relationship === null || (linkTypes as readonly string[]).includes(relationship);
  const isMembership = relationship === null || relationship === 'MEMBER_OF';
  if (from === 'Partnership' && to === 'Partnership') {
    if (relationship === 'MEMBER_OF') return membershipRow(edge, target, source, from);
    if (isLink) return linkRow(edge);
  } else if (isMembership && from && to === 'Partnership') {
    return membershipRow(edge, target, source, from);
  } else if (isMembership && from === 'Partnership' && to) {
    return membershipRow(edge, source, target, to);
  }
  const ends = `from ${from ?? 'another kind of node'} to ${to ?? 'another kind of node'}`;
  return { leftAside: `edges ${relationship ? `${relationship} ` : ''}${ends}` };
};

const noTitles: ReadonlySet<string> = new Set();
const ownWord: ReadonlySet<string> = new Set(['node_type', 'label_kind']);

/** @param survey of the whole graph: an edge is understood by its nodes. */
export const graphRow = (item: GraphItem, survey: GraphSurvey): GraphRow | NoRow => {
  if (survey.own) return ownGraphRow(item, survey.own);
  if (!survey.twoMode) return item.type === 'node' ? nodeRow(item, 'Partnership', noTitles) : linkRow(item);
  if (item.type === 'edge') return twoModeEdgeRow(item, survey);
  const kind = survey.kindOf(item.id);
  // A source has a kind of its own, beside the word that says that it is one.
  if (kind === 'Source' && attributeOf(item, 'kind').toLowerCase() !== 'source') return nodeRow(item, kind, ownWord);
  if (kind) return nodeRow(item, kind, nodeKindTitles);
  const said = [...nodeKindTitles].map((title) => attributeOf(item, title)).find((word) => word !== '');
  return { leftAside: said === undefined ? 'nodes without a kind' : `nodes of kind ${JSON.stringify(said)}` };
};
