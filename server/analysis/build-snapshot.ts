/** Makes a snapshot of the rows that `cypher/snapshot/` reads, which may come in any order. */
import {
  type NodeLabel,
  nodeLabels,
  type RelationshipType,
  relationshipTypes,
  typologyProperties,
} from '#contract/graph-model';
import { byCodePoint } from './code-points.ts';
import { bytes, groupByKey, integers, numbers, packLists, packTexts, signs } from './columns.ts';
import { makeSpans, setSpan } from './partial-dates.ts';
import {
  aliasSeparator,
  labelIndex,
  noWord,
  onOwnBehalf,
  onUnknownBehalf,
  type Snapshot,
  typeIndex,
} from './snapshot.ts';

export interface NodeRow {
  readonly element: string;
  readonly label: NodeLabel;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly named: boolean;
  readonly complete: boolean;
  readonly sources: readonly string[];
  readonly membersKnown: string | null;
  readonly tier: string | null;
  readonly sector: string | null;
  readonly statutory: boolean | null;
  readonly meetingsPerYear: number | null;
  readonly hoursPerMeeting: number | null;
  readonly capacityHours: number | null;
  readonly population: number | null;
  readonly evaluation: string | null;
  readonly partnershipType: string | null;
  readonly anyOfAgencyTypes: readonly string[] | null;
  readonly areaKind: string | null;
  readonly requiredBy: string | null;
  /** In the order of `typologyProperties`; null of what is no partnership. */
  readonly typology: readonly (string | null)[] | null;
}

/** What holds of the relationships of one type from one node to each of several. */
export interface RelationRow {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly role: string | null;
  readonly importance: string | null;
  readonly involvement: string | null;
  readonly formal: boolean | null;
  readonly lead: boolean | null;
  readonly onBehalfOf: string | null;
  readonly hoursPerYear: number | null;
  readonly sources: readonly string[];
}

/** Numbers words as they are met. */
const wordCounter = () => {
  const places = new Map<string, number>();
  const words: string[] = [];
  const place = (word: string | null): number => {
    if (word === null) return noWord;
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    return words.push(word) - 1;
  };
  return { words, place };
};

const truth = (value: boolean | null): number => (value === null ? -1 : Number(value));

/** A column filled row by row. */
const fill = <C extends { [index: number]: number }, R>(
  column: C,
  rows: ArrayLike<R>,
  value: (row: R) => number,
): C => {
  for (let index = 0; index < rows.length; index += 1) column[index] = value(rows[index]!);
  return column;
};

const starts = (keys: ArrayLike<number>, kinds: number): Int32Array => groupByKey(Int32Array.from(keys), kinds).offsets;

/** Relationships by the places of their ends, and of the row that tells of them. */
interface Ends {
  readonly types: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly rows: Int32Array;
}

/** Those whose two ends are in the graph, in the order of their rows. */
const endsOf = (rows: readonly RelationRow[], places: ReadonlyMap<string, number>): Ends => {
  const most = rows.reduce((sum, { to }) => sum + to.length, 0);
  const [types, from, to, rowOf] = [integers(most), integers(most), integers(most), integers(most)];
  let length = 0;
  for (const [index, row] of rows.entries()) {
    const start = places.get(row.from);
    if (start === undefined) continue;
    const type = typeIndex(row.type);
    for (const element of row.to) {
      const end = places.get(element);
      if (end === undefined) continue;
      types[length] = type;
      from[length] = start;
      to[length] = end;
      rowOf[length] = index;
      length += 1;
    }
  }
  const filled = (column: Int32Array) => column.subarray(0, length);
  return { types: filled(types), from: filled(from), to: filled(to), rows: filled(rowOf) };
};

const permuted = (column: Int32Array, order: Int32Array): Int32Array =>
  fill(integers(order.length), order, (place) => column[place]!);

/** By type, then by end, then by start: sorted by the last key first, each time keeping the order so far. */
const inOrder = ({ types, from, to, rows }: Ends, nodes: number): Ends => {
  const byStart = groupByKey(from, nodes).values;
  const byEnd = permuted(byStart, groupByKey(permuted(to, byStart), nodes).values);
  const order = permuted(byEnd, groupByKey(permuted(types, byEnd), relationshipTypes.length).values);
  return {
    types: permuted(types, order),
    from: permuted(from, order),
    to: permuted(to, order),
    rows: permuted(rows, order),
  };
};

/** The Person's body: an agency, or else a member partnership, of that id. */
const behalfOf = (row: RelationRow, bodies: ReadonlyMap<string, number>): number =>
  row.onBehalfOf === null ? onOwnBehalf : (bodies.get(row.onBehalfOf) ?? onUnknownBehalf);

interface Dated {
  readonly since: string | null;
  readonly until: string | null;
}

const spansOf = (rows: readonly Dated[]) => {
  const spans = makeSpans(rows.length);
  for (let index = 0; index < rows.length; index += 1) setSpan(spans, index, rows[index]!.since, rows[index]!.until);
  return spans;
};

const sourcePlaces = (
  rows: readonly { readonly sources: readonly string[] }[],
  bySourceId: ReadonlyMap<string, number>,
): readonly number[][] =>
  rows.map(({ sources }) => sources.map((id) => bySourceId.get(id) ?? -1).filter((place) => place >= 0));

export const makeSnapshot = (
  revision: number,
  nodeRows: readonly NodeRow[],
  relationRows: readonly RelationRow[],
): Snapshot => {
  const { words, place: word } = wordCounter();
  const sorted = [...nodeRows].sort((a, b) => labelIndex(a.label) - labelIndex(b.label) || byCodePoint(a.id, b.id));
  const places = new Map(sorted.map((row, node) => [row.element, node]));
  const placesOf = (...wanted: readonly NodeLabel[]) =>
    new Map(sorted.flatMap(({ label, id }, node) => (wanted.includes(label) ? [[id, node] as const] : [])));
  // An agency's id goes before a partnership's: later entries win.
  const bodies = new Map([...placesOf('Partnership'), ...placesOf('Agency')]);
  const bySourceId = placesOf('Source');
  const ends = inOrder(endsOf(relationRows, places), sorted.length);
  const relations = Array.from(ends.rows, (row) => relationRows[row]!);
  const relationSources = sourcePlaces(relationRows, bySourceId);
  const labels = fill(bytes(sorted.length), sorted, ({ label }) => labelIndex(label));
  const { from, to } = ends;
  const nodeWords = (value: (row: NodeRow) => string | null) =>
    fill(integers(sorted.length), sorted, (row) => word(value(row)));
  const nodeNumbers = (value: (row: NodeRow) => number | null) =>
    fill(numbers(sorted.length), sorted, (row) => value(row) ?? Number.NaN);
  const relationWords = (value: (row: RelationRow) => string | null) =>
    fill(integers(relations.length), relations, (row) => word(value(row)));
  const rowsOf = (wanted: NodeLabel) => sorted.flatMap((row, node) => (row.label === wanted ? [{ node, row }] : []));
  return {
    revision,
    words,
    nodes: {
      length: sorted.length,
      labels,
      ids: packTexts(sorted.map(({ id }) => id)),
      names: packTexts(sorted.map(({ name }) => name)),
      aliases: packTexts(sorted.map(({ aliases }) => aliases.join(aliasSeparator))),
      types: nodeWords(({ type }) => type),
      named: fill(bytes(sorted.length), sorted, ({ named }) => Number(named)),
      complete: fill(bytes(sorted.length), sorted, ({ complete }) => Number(complete)),
      membersKnown: nodeWords(({ membersKnown }) => membersKnown),
      tiers: nodeWords(({ tier }) => tier),
      sectors: nodeWords(({ sector }) => sector),
      typology: typologyProperties.map((_, index) => nodeWords(({ typology }) => typology?.[index] ?? null)),
      statutory: fill(signs(sorted.length), sorted, ({ statutory }) => truth(statutory)),
      meetingsPerYear: nodeNumbers(({ meetingsPerYear }) => meetingsPerYear),
      hoursPerMeeting: nodeNumbers(({ hoursPerMeeting }) => hoursPerMeeting),
      capacityHours: nodeNumbers(({ capacityHours }) => capacityHours),
      populations: nodeNumbers(({ population }) => population),
      evaluations: nodeWords(({ evaluation }) => evaluation),
      life: spansOf(sorted),
      sources: packLists(sourcePlaces(sorted, bySourceId)),
    },
    relations: {
      length: relations.length,
      types: fill(bytes(relations.length), ends.types, (type) => type),
      from,
      to,
      roles: relationWords(({ role }) => role),
      importances: relationWords(({ importance }) => importance),
      involvements: relationWords(({ involvement }) => involvement),
      formal: fill(signs(relations.length), relations, ({ formal }) => truth(formal)),
      lead: fill(bytes(relations.length), relations, ({ lead }) => Number(lead === true)),
      onBehalfOf: fill(integers(relations.length), relations, (row) => behalfOf(row, bodies)),
      hoursPerYear: fill(numbers(relations.length), relations, ({ hoursPerYear }) => hoursPerYear ?? Number.NaN),
      span: spansOf(relations),
      sources: packLists(Array.from(ends.rows, (row) => relationSources[row]!)),
    },
    labelStarts: starts(labels, nodeLabels.length),
    typeStarts: starts(ends.types, relationshipTypes.length),
    leaving: groupByKey(from, sorted.length),
    reaching: groupByKey(to, sorted.length),
    templates: rowsOf('Template').map(({ node, row }) => ({
      node,
      partnershipType: row.partnershipType ?? '',
      anyOfAgencyTypes: row.anyOfAgencyTypes ?? [],
    })),
    requirements: rowsOf('Requirement').map(({ node, row }) => ({
      node,
      areaKind: row.areaKind ?? '',
      partnershipType: row.partnershipType ?? '',
      requiredBy: row.requiredBy ?? '',
    })),
  };
};
