/** Nodes as rows of the bundle: properties and, in the columns that name others, the relationships that go with the row. */
import { type Column, type NodeTable, type NodeTableName, nodeTables } from '#contract/bundle';
import { type NodeLabel, nodeModel, type PropertyKind, type RelationshipType } from '#contract/graph-model';
import { joinValues, splitValues } from '../imports/plural-cell.ts';
import type { ExportedNode, ExportedRelationship, JoinedNode } from './exported-graph.ts';
import { madeId, typesAsInId } from './made-id.ts';
import { ownProperties, type RowMaker, tableRow } from './row-maker.ts';
import type { TableRow } from './table-row.ts';

type RelationColumn = Extract<Column, { becomes: 'relation' }>;

interface TableOfLabel {
  readonly table: NodeTableName;
  /** Its columns that name others. Of the two that tell which area lies in which, the one that names the whole. */
  readonly columns: readonly (readonly [string, RelationColumn])[];
}

const relationColumns = ({ label, columns }: NodeTable): TableOfLabel['columns'] =>
  Object.entries(columns).flatMap(([name, column]) =>
    column.becomes === 'relation' && !(label === 'Boundary' && column.direction === 'in')
      ? [[name, column] as const]
      : [],
  );

const tables = new Map<NodeLabel, TableOfLabel>(
  Object.entries(nodeTables).map(([table, definition]) => [
    definition.label,
    { table: table as NodeTableName, columns: relationColumns(definition) },
  ]),
);

const typesBy = (direction: 'out' | 'in'): readonly RelationshipType[] => [
  ...new Set(
    [...tables.values()].flatMap(({ columns }) =>
      columns.filter(([, column]) => column.direction === direction).map(([, { type }]) => type),
    ),
  ),
];

/** The types whose relationships stand, if anywhere, in a column of the node that they leave, or lead to. */
export const columnTypes = { leaving: typesBy('out'), arriving: typesBy('in') } as const;

const columnsFor = (label: NodeLabel, type: RelationshipType, direction: 'out' | 'in') =>
  tables.get(label)!.columns.filter(([, column]) => column.type === type && column.direction === direction);

/** Whether a relationship is told with one of its nodes, be it in a column or in a row of its own. */
export const isToldWithNode = ({ type, fromLabel, toLabel }: ExportedRelationship): boolean =>
  columnsFor(fromLabel, type, 'out').length > 0 || columnsFor(toLabel, type, 'in').length > 0;

const sameWords = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameProvenance = ({ properties: a }: ExportedNode, { properties: b }: JoinedNode): boolean =>
  (['sources', 'locators', 'citedAs'] as const).every((name) => sameWords(a[name], b[name]));

/** The relationship that a joined node tells of. */
export const relationshipOf = (
  node: ExportedNode,
  { direction, type, label, id, properties }: JoinedNode,
): ExportedRelationship =>
  direction === 'out'
    ? { type, fromLabel: node.label, from: node.id, toLabel: label, to: id, properties }
    : { type, fromLabel: label, from: id, toLabel: node.label, to: node.id, properties };

export interface NodeRows {
  readonly row: TableRow;
  /** The relationships told with this node that no column of its row can hold. */
  readonly apart: readonly ExportedRelationship[];
}

/** Fills the columns that name others with what they can hold, and gives the rest back. */
const fillColumns = (
  node: ExportedNode & { readonly joined: readonly JoinedNode[] },
  sharedIds: ReadonlyMap<string, readonly NodeLabel[]>,
  mostCharacters: number,
) => {
  const cells = new Map<string, string>();
  const apart: ExportedRelationship[] = [];
  for (const joined of node.joined) {
    const columns = columnsFor(node.label, joined.type, joined.direction);
    if (columns.length === 0) continue;
    const found = columns.find(([, { properties = {} }]) =>
      sameWords(Object.fromEntries(ownProperties(joined.properties)), properties),
    );
    const [name, column] = found ?? [];
    const held = name === undefined ? undefined : cells.get(name);
    const cell = column?.many ? joinValues([...(held === undefined ? [] : splitValues(held)), joined.id]) : joined.id;
    // An id that several labels have does not say which is meant.
    const meant = column?.labels.filter((label) => sharedIds.get(joined.id)?.includes(label)) ?? [];
    const fits =
      name !== undefined && sameProvenance(node, joined) && meant.length < 2 && cell.length <= mostCharacters;
    if (fits && (column?.many || held === undefined)) cells.set(name, cell);
    else apart.push(relationshipOf(node, joined));
  }
  return { cells, apart };
};

/** What the import would make another id of is told, or written so that it makes the same. */
const matchMadeId = ({ label, id }: ExportedNode, cells: Map<string, string>, maker: RowMaker): void => {
  if (label === 'Boundary') {
    const [kind, code] = [cells.get('kind'), cells.get('code')];
    if (kind && code && id !== `${kind}:${code}`) maker.tell(`the id of Boundary ${id}, beside its code`);
    return;
  }
  const types = typesAsInId(label, id, cells);
  if (types !== null) cells.set('any_of_agency_types', types);
  const made = madeId(label, cells);
  if (made !== null && made !== id) maker.tell(`the id of ${label} ${id}, which is not made of its cells`);
};

/** The row of a node. What the bundle cannot hold is told to `maker`. */
export const nodeRows = (
  node: ExportedNode & { readonly joined: readonly JoinedNode[] },
  sharedIds: ReadonlyMap<string, readonly NodeLabel[]>,
  maker: RowMaker,
): NodeRows => {
  const { label, id, properties } = node;
  const { table } = tables.get(label)!;
  const what = `${label} ${id}`;
  const kinds: Readonly<Record<string, PropertyKind | 'signed number'>> = {
    ...nodeModel[label],
    ...(label === 'Figure' ? { value: 'signed number' } : {}),
    id: 'text',
    name: 'text',
  };
  const own = maker.properties(what, ownProperties(properties), kinds);
  for (const column of ['id', 'name']) {
    if (/\p{Cc}/u.test(own.get(column) ?? '')) maker.tell(`the control character in the ${column} of ${what}`);
  }
  matchMadeId(node, own, maker);
  const { cells, apart } = fillColumns(node, sharedIds, maker.mostCharacters);
  return { row: tableRow(table, own, cells, maker.provenance(what, properties, label)), apart };
};
