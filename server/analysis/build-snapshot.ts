/** Makes a snapshot of the rows that `cypher/snapshot/` reads, which may come in any order. */
import { type NodeLabel, nodeLabels, type RelationshipType, relationshipTypes } from '#contract/graph-model';
import { byCodePoint } from './code-points.ts';
import { bytes, groupByKey, integers, type NumberLists, numbers, packLists, packTexts, signs } from './columns.ts';
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
  readonly partnershipType: string | null;
  readonly anyOfAgencyTypes: readonly string[] | null;
  readonly areaKind: string | null;
  readonly requiredBy: string | null;
}

export interface RelationRow {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly role: string | null;
  readonly importance: string | null;
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
  rows: readonly R[],
  value: (row: R) => number,
): C => {
  for (let index = 0; index < rows.length; index += 1) column[index] = value(rows[index]!);
  return column;
};

const starts = (keys: Uint8Array, kinds: number): Int32Array => {
  const result = integers(kinds + 1);
  for (const key of keys) result[key + 1]! += 1;
  for (let kind = 0; kind < kinds; kind += 1) result[kind + 1]! += result[kind]!;
  return result;
};

/** Relationships before they are put in order: rows are many, so that each is kept as numbers from the first. */
interface LooseRelation {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly row: RelationRow;
}

/** The Person's body: an agency, or else a member partnership, of that id. */
const behalfOf = (row: RelationRow, bodies: ReadonlyMap<string, number>): number =>
  row.onBehalfOf === null ? onOwnBehalf : (bodies.get(row.onBehalfOf) ?? onUnknownBehalf);

const spansOf = (rows: readonly { readonly since: string | null; readonly until: string | null }[]) => {
  const spans = makeSpans(rows.length);
  for (let index = 0; index < rows.length; index += 1) setSpan(spans, index, rows[index]!.since, rows[index]!.until);
  return spans;
};

const sourceLists = (
  rows: readonly { readonly sources: readonly string[] }[],
  bySourceId: ReadonlyMap<string, number>,
): NumberLists =>
  packLists(rows.map(({ sources }) => sources.map((id) => bySourceId.get(id) ?? -1).filter((place) => place >= 0)));

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
  const loose: LooseRelation[] = [];
  for (const row of relationRows) {
    const from = places.get(row.from);
    const to = places.get(row.to);
    if (from !== undefined && to !== undefined) loose.push({ type: typeIndex(row.type), from, to, row });
  }
  loose.sort((a, b) => a.type - b.type || a.to - b.to || a.from - b.from);
  const relations = loose.map(({ row }) => row);
  const labels = fill(bytes(sorted.length), sorted, ({ label }) => labelIndex(label));
  const types = fill(bytes(loose.length), loose, ({ type }) => type);
  const from = fill(integers(loose.length), loose, (relation) => relation.from);
  const to = fill(integers(loose.length), loose, (relation) => relation.to);
  const nodeWords = (value: (row: NodeRow) => string | null) =>
    fill(integers(sorted.length), sorted, (row) => word(value(row)));
  const nodeNumbers = (value: (row: NodeRow) => number | null) =>
    fill(numbers(sorted.length), sorted, (row) => value(row) ?? Number.NaN);
  const relationWords = (value: (row: RelationRow) => string | null) =>
    fill(integers(loose.length), relations, (row) => word(value(row)));
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
      statutory: fill(signs(sorted.length), sorted, ({ statutory }) => truth(statutory)),
      meetingsPerYear: nodeNumbers(({ meetingsPerYear }) => meetingsPerYear),
      hoursPerMeeting: nodeNumbers(({ hoursPerMeeting }) => hoursPerMeeting),
      capacityHours: nodeNumbers(({ capacityHours }) => capacityHours),
      life: spansOf(sorted),
      sources: sourceLists(sorted, bySourceId),
    },
    relations: {
      length: loose.length,
      types,
      from,
      to,
      roles: relationWords(({ role }) => role),
      importances: relationWords(({ importance }) => importance),
      formal: fill(signs(loose.length), relations, ({ formal }) => truth(formal)),
      lead: fill(bytes(loose.length), relations, ({ lead }) => Number(lead === true)),
      onBehalfOf: fill(integers(loose.length), relations, (row) => behalfOf(row, bodies)),
      hoursPerYear: fill(numbers(loose.length), relations, ({ hoursPerYear }) => hoursPerYear ?? Number.NaN),
      span: spansOf(relations),
      sources: sourceLists(relations, bySourceId),
    },
    labelStarts: starts(labels, nodeLabels.length),
    typeStarts: starts(types, relationshipTypes.length),
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
