/**
 * The snapshot: what analysis needs of the domain graph, column by column, as of one revision. It is never changed, and
 * its columns lie in shared memory, so that a thread is handed it whole without a copy.
 * Nodes stand by label and, within a label, by id in code point order; relationships by type, then by the node they
 * point to, then by the node they leave. A node or relationship is known by its place in the columns.
 */
import {
  type NodeLabel,
  nodeLabels,
  type RelationshipType,
  relationshipTypes,
  type SourceKind,
  typologyProperties,
} from '#contract/graph-model';
import { compareText, listAt, type NumberLists, type Texts, textAt } from './columns.ts';
import { onceFor } from './once-for.ts';
import type { Spans } from './partial-dates.ts';

/** What stands in a column of words where nothing is recorded. */
export const noWord = -1;

/** No name holds it. */
export const aliasSeparator = '\u0000';

export interface NodeColumns {
  readonly length: number;
  readonly labels: Uint8Array;
  readonly ids: Texts;
  readonly names: Texts;
  /** The other names of each, `aliasSeparator` between them. */
  readonly aliases: Texts;
  /** Type or kind, as words. */
  readonly types: Int32Array;
  readonly named: Uint8Array;
  /** 1 where the recorded parts of an area are said to be all of them. */
  readonly complete: Uint8Array;
  /** all, some, none, as words. */
  readonly membersKnown: Int32Array;
  readonly tiers: Int32Array;
  readonly sectors: Int32Array;
  /** A column of words a property, in the order of `typologyProperties`. */
  readonly typology: readonly Int32Array[];
  /** 1 statutory, 0 not, −1 not known. */
  readonly statutory: Int8Array;
  /** NaN where not known. */
  readonly meetingsPerYear: Float64Array;
  readonly hoursPerMeeting: Float64Array;
  readonly capacityHours: Float64Array;
  readonly populations: Float64Array;
  /** How it was judged, in the words of its sources. */
  readonly evaluations: Int32Array;
  readonly life: Spans;
  /** The Source nodes each is known from. */
  readonly sources: NumberLists;
}

export interface RelationColumns {
  readonly length: number;
  readonly types: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Role of a seat, kind of a link, level of an assessment, as words. */
  readonly roles: Int32Array;
  /** Importance in an assessment, as words. */
  readonly importances: Int32Array;
  /** The agency's own part in an assessment, as words. */
  readonly involvements: Int32Array;
  /** 1 formal, 0 informal, −1 not known. */
  readonly formal: Int8Array;
  /** 1 where a partnership leads on a target. */
  readonly lead: Uint8Array;
  /** Whom a person sits for: the place of the agency or partnership; `onOwnBehalf`, or `onUnknownBehalf`. */
  readonly onBehalfOf: Int32Array;
  /** Hours a year of a seat; NaN where not known. */
  readonly hoursPerYear: Float64Array;
  readonly span: Spans;
  readonly sources: NumberLists;
}

export const onOwnBehalf = -1;
/** A person sits for something that the graph does not have. */
export const onUnknownBehalf = -2;

/** Who must sit on a type of partnership. `node` is the Template's place among the nodes. */
export interface TemplateRow {
  readonly node: number;
  readonly partnershipType: string;
  readonly anyOfAgencyTypes: readonly string[];
}

/** Which kind of area must have a type of partnership. `node` is the Requirement's place among the nodes. */
export interface RequirementRow {
  readonly node: number;
  readonly areaKind: string;
  readonly partnershipType: string;
  readonly requiredBy: string;
}

export interface Snapshot {
  readonly revision: number;
  /** Every word of the columns of words, once. */
  readonly words: readonly string[];
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
  readonly requirements: readonly RequirementRow[];
}

const labelIndexes = new Map(nodeLabels.map((label, index) => [label, index]));
const typeIndexes = new Map(relationshipTypes.map((type, index) => [type, index]));

export const labelIndex = (label: NodeLabel): number => labelIndexes.get(label)!;
export const typeIndex = (type: RelationshipType): number => typeIndexes.get(type)!;

export const idOf = ({ nodes }: Snapshot, node: number): string => textAt(nodes.ids, node);
export const nameOf = ({ nodes }: Snapshot, node: number): string => textAt(nodes.names, node);

export const aliasesOf = ({ nodes }: Snapshot, node: number): readonly string[] => {
  const aliases = textAt(nodes.aliases, node);
  return aliases === '' ? [] : aliases.split(aliasSeparator);
};

/** The word that a number in a column of words stands for; null where nothing is recorded. */
export const wordOf = ({ words }: Snapshot, word: number): string | null => words[word] ?? null;

/** The number that stands for a word; one that no column holds where the snapshot does not have it. */
export const wordPlace = ({ words }: Snapshot, word: string): number => {
  const place = words.indexOf(word);
  return place < 0 ? words.length : place;
};

export const typeOf = (snapshot: Snapshot, node: number): string | null =>
  wordOf(snapshot, snapshot.nodes.types[node]!);

const stage = typologyProperties.indexOf('stage');

/** Where a partnership stands in its life, in the words of its sources; null where nobody says. */
export const stageOf = (snapshot: Snapshot, node: number): string | null =>
  wordOf(snapshot, snapshot.nodes.typology[stage]![node]!);

/** How much of a partnership's list of members is recorded: all, some, none; null where nobody says. */
export const membersKnownOf = (snapshot: Snapshot, partnership: number): string | null =>
  wordOf(snapshot, snapshot.nodes.membersKnown[partnership]!);

/** The place of a node; −1 where there is none. */
export const findNode = ({ nodes, labelStarts }: Snapshot, label: NodeLabel, id: string): number => {
  const wanted = Buffer.from(id);
  let low = labelStarts[labelIndex(label)]!;
  let high = labelStarts[labelIndex(label) + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareText(nodes.ids, middle, wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** The place of the first node of a label, and that after its last. */
export const rangeOf = ({ labelStarts }: Snapshot, label: NodeLabel): readonly [number, number] => [
  labelStarts[labelIndex(label)]!,
  labelStarts[labelIndex(label) + 1]!,
];

/** Every node of a label, by its place. */
export function* nodesOf(snapshot: Snapshot, label: NodeLabel): Generator<number> {
  const [start, end] = rangeOf(snapshot, label);
  for (let node = start; node < end; node += 1) yield node;
}

/** How many nodes have a label. */
export const countOf = ({ labelStarts }: Snapshot, label: NodeLabel): number =>
  labelStarts[labelIndex(label) + 1]! - labelStarts[labelIndex(label)]!;

/** Every relationship of a type, by its place. */
export function* relationsOf({ typeStarts }: Snapshot, type: RelationshipType): Generator<number> {
  for (let place = typeStarts[typeIndex(type)]!; place < typeStarts[typeIndex(type) + 1]!; place += 1) yield place;
}

export const labelOf = ({ nodes }: Snapshot, node: number): NodeLabel => nodeLabels[nodes.labels[node]!]!;

/** A node as the API names it. */
export const reference = (snapshot: Snapshot, node: number): { kind: NodeLabel; id: string; name: string } => ({
  kind: labelOf(snapshot, node),
  id: idOf(snapshot, node),
  name: nameOf(snapshot, node),
});

const isSyntheticAnew = (snapshot: Snapshot, node: number): boolean => {
  const kind: SourceKind = 'synthetic';
  const sources = listAt(snapshot.nodes.sources, node);
  return sources.length > 0 && sources.every((source) => typeOf(snapshot, source) === kind);
};

const answers = { no: 1, yes: 2 } as const;

/** The answer for each node, 0 where nobody has asked yet. */
const syntheticNodes = onceFor((sources: NumberLists) => new Uint8Array(sources.offsets.length - 1));

/** True where a node is known from sources and all of them are synthetic. */
export const isSynthetic = (snapshot: Snapshot, node: number): boolean => {
  const known = syntheticNodes(snapshot.nodes.sources);
  if (known[node] === 0) known[node] = isSyntheticAnew(snapshot, node) ? answers.yes : answers.no;
  return known[node] === answers.yes;
};

export const sourceIdsOf = (snapshot: Snapshot, node: number): string[] =>
  [...listAt(snapshot.nodes.sources, node)].map((source) => idOf(snapshot, source));
