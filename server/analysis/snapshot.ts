/**
 * The snapshot: what analysis needs of the domain graph, column by column, as of one revision. It is never changed.
 * Nodes stand by label and, within a label, by id in code point order; relationships by type, then by the node they
 * point to. A node or relationship is known by its place in the columns.
 */
import {
  type NodeLabel,
  nodeLabels,
  type RelationshipType,
  relationshipTypes,
  type SourceKind,
} from '#contract/graph-model';
import { byCodePoint } from './code-points.ts';
import { makeSpans, type Spans, setSpan } from './partial-dates.ts';

/** Lists of numbers end to end: list i is `values` from `offsets[i]` to `offsets[i + 1]`. */
export interface NumberLists {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

export const listAt = ({ offsets, values }: NumberLists, index: number): Int32Array =>
  values.subarray(offsets[index]!, offsets[index + 1]!);

export interface NodeColumns {
  readonly length: number;
  readonly labels: Uint8Array;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Type or kind, where known. */
  readonly types: readonly (string | null)[];
  readonly named: Uint8Array;
  /** 1 where the recorded parts of an area are said to be all of them. */
  readonly complete: Uint8Array;
  readonly membersKnown: readonly (string | null)[];
  readonly life: Spans;
  /** The Source nodes each is known from. */
  readonly sources: NumberLists;
}

export interface RelationColumns {
  readonly length: number;
  readonly types: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Role of a seat, kind of a link. */
  readonly roles: readonly (string | null)[];
  /** 1 formal, 0 informal, −1 not known. */
  readonly formal: Int8Array;
  /** 1 where a person sits for an agency: the seat is the agency's. */
  readonly onBehalf: Uint8Array;
  readonly span: Spans;
  readonly sources: NumberLists;
}

/** Who must sit on a type of partnership. `node` is the Template's place among the nodes. */
export interface TemplateRow {
  readonly node: number;
  readonly partnershipType: string;
  readonly anyOfAgencyTypes: readonly string[];
}

export interface Snapshot {
  readonly revision: number;
  readonly nodes: NodeColumns;
  readonly relations: RelationColumns;
  /** First node of each label; the last entry is the number of nodes. */
  readonly labelStarts: Int32Array;
  /** First relationship of each type; the last entry is the number of relationships. */
  readonly typeStarts: Int32Array;
  /** Relationships that leave, and that reach, each node. */
  readonly leaving: NumberLists;
  readonly reaching: NumberLists;
  readonly templates: readonly TemplateRow[];
}

export interface NodeRow {
  readonly element: string;
  readonly label: NodeLabel;
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly named: boolean;
  readonly complete: boolean;
  readonly sources: readonly string[];
  readonly membersKnown: string | null;
  readonly partnershipType: string | null;
  readonly anyOfAgencyTypes: readonly string[] | null;
}

export interface RelationRow {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly role: string | null;
  readonly formal: boolean | null;
  readonly onBehalfOf: string | null;
  readonly sources: readonly string[];
}

export const labelIndex = (label: NodeLabel): number => nodeLabels.indexOf(label);
export const typeIndex = (type: RelationshipType): number => relationshipTypes.indexOf(type);

const starts = (keys: Uint8Array, kinds: number): Int32Array => {
  const result = new Int32Array(kinds + 1);
  for (const key of keys) result[key + 1]! += 1;
  for (let kind = 0; kind < kinds; kind += 1) result[kind + 1]! += result[kind]!;
  return result;
};

/** The places of `keys` grouped by key: list k holds every i with `keys[i] === k`, in order. */
export const groupByKey = (keys: Int32Array, groups: number): NumberLists => {
  const offsets = new Int32Array(groups + 1);
  for (const key of keys) offsets[key + 1]! += 1;
  for (let group = 0; group < groups; group += 1) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice();
  const values = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    values[next[key]!] = index;
    next[key]! += 1;
  }
  return { offsets, values };
};

const sourceLists = (
  rows: readonly { readonly sources: readonly string[] }[],
  bySourceId: ReadonlyMap<string, number>,
): NumberLists => {
  const offsets = new Int32Array(rows.length + 1);
  const values: number[] = [];
  for (const [index, row] of rows.entries()) {
    for (const source of row.sources) {
      const place = bySourceId.get(source);
      if (place !== undefined) values.push(place);
    }
    offsets[index + 1] = values.length;
  }
  return { offsets, values: Int32Array.from(values) };
};

/** Makes a snapshot of rows in any order. */
export const makeSnapshot = (
  revision: number,
  nodeRows: readonly NodeRow[],
  relationRows: readonly RelationRow[],
): Snapshot => {
  const sorted = [...nodeRows].sort((a, b) => labelIndex(a.label) - labelIndex(b.label) || byCodePoint(a.id, b.id));
  const placeOf = new Map(sorted.map((row, place) => [row.element, place]));
  const bySourceId = new Map<string, number>();
  const life = makeSpans(sorted.length);
  const labels = new Uint8Array(sorted.length);
  for (const [place, row] of sorted.entries()) {
    labels[place] = labelIndex(row.label);
    setSpan(life, place, row.since, row.until);
    if (row.label === 'Source') bySourceId.set(row.id, place);
  }
  const joined = relationRows
    .map((row) => ({ row, from: placeOf.get(row.from) ?? -1, to: placeOf.get(row.to) ?? -1 }))
    .filter(({ from, to }) => from >= 0 && to >= 0)
    .sort((a, b) => typeIndex(a.row.type) - typeIndex(b.row.type) || a.to - b.to || a.from - b.from);
  const span = makeSpans(joined.length);
  for (const [place, { row }] of joined.entries()) setSpan(span, place, row.since, row.until);
  const types = Uint8Array.from(joined, ({ row }) => typeIndex(row.type));
  const from = Int32Array.from(joined, (relation) => relation.from);
  const to = Int32Array.from(joined, (relation) => relation.to);
  return {
    revision,
    nodes: {
      length: sorted.length,
      labels,
      ids: sorted.map(({ id }) => id),
      names: sorted.map(({ name }) => name),
      types: sorted.map(({ type }) => type),
      named: Uint8Array.from(sorted, ({ named }) => Number(named)),
      complete: Uint8Array.from(sorted, ({ complete }) => Number(complete)),
      membersKnown: sorted.map(({ membersKnown }) => membersKnown),
      life,
      sources: sourceLists(sorted, bySourceId),
    },
    relations: {
      length: joined.length,
      types,
      from,
      to,
      roles: joined.map(({ row }) => row.role),
      formal: Int8Array.from(joined, ({ row }) => (row.formal === null ? -1 : Number(row.formal))),
      onBehalf: Uint8Array.from(joined, ({ row }) => Number(row.onBehalfOf !== null)),
      span,
      sources: sourceLists(
        joined.map(({ row }) => row),
        bySourceId,
      ),
    },
    labelStarts: starts(labels, nodeLabels.length),
    typeStarts: starts(types, relationshipTypes.length),
    leaving: groupByKey(from, sorted.length),
    reaching: groupByKey(to, sorted.length),
    templates: sorted.flatMap((row, node) =>
      row.label === 'Template'
        ? [{ node, partnershipType: row.partnershipType ?? '', anyOfAgencyTypes: row.anyOfAgencyTypes ?? [] }]
        : [],
    ),
  };
};

/** The place of a node; −1 where there is none. */
export const findNode = ({ nodes, labelStarts }: Snapshot, label: NodeLabel, id: string): number => {
  let low = labelStarts[labelIndex(label)]!;
  let high = labelStarts[labelIndex(label) + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = byCodePoint(nodes.ids[middle]!, id);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** Every node of a label, by its place. */
export function* nodesOf({ labelStarts }: Snapshot, label: NodeLabel): Generator<number> {
  for (let node = labelStarts[labelIndex(label)]!; node < labelStarts[labelIndex(label) + 1]!; node += 1) yield node;
}

/** Every relationship of a type, by its place. */
export function* relationsOf({ typeStarts }: Snapshot, type: RelationshipType): Generator<number> {
  for (let place = typeStarts[typeIndex(type)]!; place < typeStarts[typeIndex(type) + 1]!; place += 1) yield place;
}

export const labelOf = ({ nodes }: Snapshot, node: number): NodeLabel => nodeLabels[nodes.labels[node]!]!;

/** A node as the API names it. */
export const reference = (snapshot: Snapshot, node: number): { kind: NodeLabel; id: string; name: string } => ({
  kind: labelOf(snapshot, node),
  id: snapshot.nodes.ids[node]!,
  name: snapshot.nodes.names[node]!,
});

/** True where a node is known from sources and all of them are synthetic. */
export const isSynthetic = ({ nodes }: Snapshot, node: number): boolean => {
  const kind: SourceKind = 'synthetic';
  const sources = listAt(nodes.sources, node);
  return sources.length > 0 && sources.every((source) => nodes.types[source] === kind);
};
