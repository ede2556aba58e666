/**
 * A view of some partnerships and what their seats, ground, themes, targets and kin rest on, and of nothing else: what is
 * tried on paper thousands of times is tried on this, and comes to the same as on the whole.
 */
import type { RelationshipType } from '#contract/graph-model';
import { groupByKey, integers, listAt, type NumberLists, packLists, packTexts, textAt } from '../columns.ts';
import { holding, type Spans } from '../partial-dates.ts';
import type { Scope } from '../scope.ts';
import { seatsByBehalf } from '../seats-by-behalf.ts';
import { countOf, nodesOf, type Snapshot, typeIndex } from '../snapshot.ts';
import { inScope, isViewed, makeView, type View } from '../view.ts';

const aboutBoards: readonly RelationshipType[] = ['COVERS', 'ADDRESSES', 'PURSUES'];
const reachingBoards: readonly RelationshipType[] = ['MEMBER_OF', 'LEADS', 'HOSTS'];
const keptTypes: readonly RelationshipType[] = [...aboutBoards, ...reachingBoards, 'PART_OF', 'WITHIN'];

/** Adds to some nodes whatever relationships lead to, step by step. */
const follow = (
  { snapshot, scope }: View,
  found: Set<number>,
  types: readonly RelationshipType[],
  direction: 'leaving' | 'reaching',
): void => {
  const end = direction === 'leaving' ? snapshot.relations.to : snapshot.relations.from;
  const open = [...found];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const type of types) {
      for (const place of inScope({ snapshot, scope }, type, direction, node)) {
        if (found.has(end[place]!)) continue;
        found.add(end[place]!);
        open.push(end[place]!);
      }
    }
  }
};

/** The partnerships in view that some are part of, or sit on, with them. */
const withBoards = (view: View, boards: Iterable<number>): Set<number> => {
  const found = new Set(boards);
  follow(view, found, ['PART_OF'], 'leaving');
  for (const board of [...found]) {
    for (const seat of inScope(view, 'MEMBER_OF', 'leaving', board)) found.add(view.snapshot.relations.to[seat]!);
    for (const seat of seatsByBehalf(view.snapshot).get(board) ?? []) found.add(view.snapshot.relations.to[seat]!);
  }
  return new Set([...found].filter((board) => isViewed(view.scope, board)));
};

const nodesAround = (view: View, boards: ReadonlySet<number>): Set<number> => {
  const { snapshot } = view;
  const { relations } = snapshot;
  const found = new Set(boards);
  for (const board of boards) {
    for (const type of aboutBoards)
      for (const place of inScope(view, type, 'leaving', board)) found.add(relations.to[place]!);
    for (const type of reachingBoards) {
      for (const place of inScope(view, type, 'reaching', board)) {
        found.add(relations.from[place]!);
        if (relations.onBehalfOf[place]! >= 0) found.add(relations.onBehalfOf[place]!);
      }
    }
  }
  const areas = new Set([...nodesOf(snapshot, 'Boundary')].filter((area) => found.has(area)));
  follow(view, areas, ['WITHIN'], 'reaching');
  for (const area of areas) found.add(area);
  for (const label of ['Template', 'Requirement', 'Source'] as const)
    for (const node of nodesOf(snapshot, label)) found.add(node);
  return found;
};

type Typed = Uint8Array | Int8Array | Int32Array | Float64Array;

const rowsOf = <C extends Typed>(column: C, places: Int32Array): C => {
  const rows = new (column.constructor as new (length: number) => C)(places.length);
  for (const [row, place] of places.entries()) rows[row] = column[place]!;
  return rows;
};

const spansOf = (spans: Spans, places: Int32Array): Spans => ({
  sinceFirst: rowsOf(spans.sinceFirst, places),
  sinceLast: rowsOf(spans.sinceLast, places),
  untilFirst: rowsOf(spans.untilFirst, places),
  untilLast: rowsOf(spans.untilLast, places),
});

const startsOf = (starts: Int32Array, places: Int32Array): Int32Array => {
  const rows = integers(starts.length);
  for (let index = 0; index < starts.length; index += 1)
    rows[index] = places.filter((place) => place < starts[index]!).length;
  return rows;
};

export interface Narrowed {
  readonly view: View;
  /** Where a node of the narrow view stands in the whole one. */
  readonly placeIn: Int32Array;
}

export const narrowView = (view: View, of: Iterable<number>): Narrowed => {
  const { snapshot, scope } = view;
  const { nodes, relations } = snapshot;
  const boards = withBoards(view, of);
  const kept = nodesAround(view, boards);
  const partnerships = countOf(snapshot, 'Partnership');
  const places = Int32Array.from(kept).sort();
  const placeOf = new Int32Array(nodes.length).fill(-1);
  for (const [row, place] of places.entries()) placeOf[place] = row;
  const keepsEnd = (node: number) => placeOf[node]! >= 0 && (node >= partnerships || boards.has(node));
  const seatTypes = new Set(keptTypes.map(typeIndex));
  const relationPlaces = Int32Array.from(
    [...new Set([...kept].flatMap((node) => [...listAt(snapshot.reaching, node)]))].filter(
      (place) =>
        scope.relations[place]! > 0 &&
        seatTypes.has(relations.types[place]!) &&
        keepsEnd(relations.to[place]!) &&
        placeOf[relations.from[place]!]! >= 0,
    ),
  ).sort();
  const moved = (column: Int32Array) => column.map((node) => (node >= 0 ? placeOf[node]! : node));
  const sourcesOf = (lists: NumberLists, rows: Int32Array) =>
    packLists(Array.from(rows, (row) => [...listAt(lists, row)].map((source) => placeOf[source]!)));
  const texts = (column: Snapshot['nodes']['ids']) => packTexts(Array.from(places, (place) => textAt(column, place)));
  const from = moved(rowsOf(relations.from, relationPlaces));
  const to = moved(rowsOf(relations.to, relationPlaces));
  const narrow: Snapshot = {
    ...snapshot,
    nodes: {
      length: places.length,
      labels: rowsOf(nodes.labels, places),
      ids: texts(nodes.ids),
      names: texts(nodes.names),
      aliases: packTexts(Array.from(places, () => '')),
      types: rowsOf(nodes.types, places),
      named: rowsOf(nodes.named, places),
      complete: rowsOf(nodes.complete, places),
      membersKnown: rowsOf(nodes.membersKnown, places),
      tiers: rowsOf(nodes.tiers, places),
      sectors: rowsOf(nodes.sectors, places),
      typology: nodes.typology.map((column) => rowsOf(column, places)),
      statutory: rowsOf(nodes.statutory, places),
      meetingsPerYear: rowsOf(nodes.meetingsPerYear, places),
      hoursPerMeeting: rowsOf(nodes.hoursPerMeeting, places),
      capacityHours: rowsOf(nodes.capacityHours, places),
      populations: rowsOf(nodes.populations, places),
      evaluations: rowsOf(nodes.evaluations, places),
      life: spansOf(nodes.life, places),
      sources: sourcesOf(nodes.sources, places),
    },
    relations: {
      length: relationPlaces.length,
      types: rowsOf(relations.types, relationPlaces),
      from,
      to,
      roles: rowsOf(relations.roles, relationPlaces),
      importances: rowsOf(relations.importances, relationPlaces),
      involvements: rowsOf(relations.involvements, relationPlaces),
      formal: rowsOf(relations.formal, relationPlaces),
      lead: rowsOf(relations.lead, relationPlaces),
      onBehalfOf: moved(rowsOf(relations.onBehalfOf, relationPlaces)),
      hoursPerYear: rowsOf(relations.hoursPerYear, relationPlaces),
      span: spansOf(relations.span, relationPlaces),
      sources: sourcesOf(relations.sources, relationPlaces),
    },
    labelStarts: startsOf(snapshot.labelStarts, places),
    typeStarts: startsOf(snapshot.typeStarts, relationPlaces),
    leaving: groupByKey(from, places.length),
    reaching: groupByKey(to, places.length),
    templates: snapshot.templates.map((row) => ({ ...row, node: placeOf[row.node]! })),
    requirements: snapshot.requirements.map((row) => ({ ...row, node: placeOf[row.node]! })),
  };
  const narrowScope: Scope = {
    ...scope,
    // A partnership that is here only because it sits on another is no board of this view.
    nodes: Uint8Array.from(places, (place) =>
      place < partnerships && !boards.has(place) ? holding.no : scope.nodes[place]!,
    ),
    relations: rowsOf(scope.relations, relationPlaces),
    inArea: null,
    area: null,
  };
  return { view: makeView(narrow, narrowScope), placeIn: places };
};
