/** A snapshot with partnerships and relationships added in their right places. Nothing of the old one is changed. */
import { type RelationshipType, relationshipTypes } from '#contract/graph-model';
import { byCodePoint } from '../code-points.ts';
import { groupByKey, integers, type NumberLists, packTexts, type Texts, textAt } from '../columns.ts';
import { onceFor } from '../once-for.ts';
import { afterAllDays, beforeAllDays, type Spans } from '../partial-dates.ts';
import { countOf, idOf, noWord, onOwnBehalf, type Snapshot, typeIndex } from '../snapshot.ts';

export interface NewPartnership {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly meetingsPerYear: number;
  readonly hoursPerMeeting: number;
}

/** A relationship that is like one of the snapshot, or bare, between two nodes: places, or −1 − n for the n-th new one. */
export interface NewRelation {
  readonly type: RelationshipType;
  readonly from: number;
  readonly to: number;
  /** The place of the relationship whose facts it has. */
  readonly like: number | null;
  readonly role?: string | undefined;
  readonly formal?: boolean | undefined;
  /** For whom a person sits, where that is not as in the relationship that it is like. */
  readonly onBehalfOf?: number | undefined;
}

export interface Extended {
  readonly snapshot: Snapshot;
  /** Where a node of the old snapshot stands, or −1 − n: the n-th new partnership. */
  readonly place: (node: number) => number;
  /** Old places of relationships by the new; below 0 for those that were added. */
  readonly oldRelation: Int32Array;
}

type Typed = Uint8Array | Int8Array | Int32Array | Float64Array;

/** Where the added rows stand in an order; the others keep theirs. */
const addedPlaces = onceFor((order: Int32Array): readonly number[] => {
  const places: number[] = [];
  for (let place = 0; place < order.length; place += 1) if (order[place]! < 0) places.push(place);
  return places;
});

/** A column in a new order: `from[i]` is the old place of row i, or −1 − n for the n-th added value. */
export const reorder = <C extends Typed>(column: C, from: Int32Array, added: (index: number) => number): C => {
  const result = new (column.constructor as new (length: number) => C)(from.length);
  // Rows that stay together are copied together.
  let old = 0;
  let next = 0;
  for (const place of addedPlaces(from)) {
    result.set(column.subarray(old, old + place - next) as never, next);
    old += place - next;
    result[place] = added(-1 - from[place]!);
    next = place + 1;
  }
  result.set(column.subarray(old) as never, next);
  return result;
};

const reorderSpans = (spans: Spans, from: Int32Array, like: (index: number) => number | null): Spans => {
  const column = (of: Int32Array, open: number) =>
    reorder(of, from, (index) => {
      const model = like(index);
      return model === null ? open : of[model]!;
    });
  return {
    sinceFirst: column(spans.sinceFirst, beforeAllDays),
    sinceLast: column(spans.sinceLast, beforeAllDays),
    untilFirst: column(spans.untilFirst, afterAllDays),
    untilLast: column(spans.untilLast, afterAllDays),
  };
};

const reorderLists = (
  { offsets, values }: NumberLists,
  from: Int32Array,
  shift: (value: number) => number,
): NumberLists => {
  const newOffsets = integers(from.length + 1);
  for (let index = 0; index < from.length; index += 1) {
    const old = from[index]!;
    newOffsets[index + 1] = newOffsets[index]! + (old >= 0 ? offsets[old + 1]! - offsets[old]! : 0);
  }
  const newValues = integers(newOffsets[from.length]!);
  for (let index = 0; index < from.length; index += 1) {
    const old = from[index]!;
    if (old < 0) continue;
    let next = newOffsets[index]!;
    for (let place = offsets[old]!; place < offsets[old + 1]!; place += 1) {
      newValues[next] = shift(values[place]!);
      next += 1;
    }
  }
  return { offsets: newOffsets, values: newValues };
};

const insertTexts = (texts: Texts, from: Int32Array, added: readonly string[]): Texts =>
  packTexts(Array.from(from, (old) => (old >= 0 ? textAt(texts, old) : added[-1 - old]!)));

/** The old places of all nodes in the new order. */
const nodeOrder = (snapshot: Snapshot, added: readonly NewPartnership[]): Int32Array => {
  const sorted = added.map(({ id }, index) => ({ id, index })).sort((a, b) => byCodePoint(a.id, b.id));
  const order = new Int32Array(snapshot.nodes.length + added.length);
  const partnerships = countOf(snapshot, 'Partnership');
  let next = 0;
  let old = 0;
  for (const { id, index } of sorted) {
    while (old < partnerships && byCodePoint(idOf(snapshot, old), id) < 0) order[next++] = old++;
    order[next++] = -1 - index;
  }
  while (next < order.length) order[next++] = old++;
  return order;
};

const withNodes = (snapshot: Snapshot, added: readonly NewPartnership[]) => {
  if (added.length === 0) return { snapshot, place: (node: number) => node };
  const order = nodeOrder(snapshot, added);
  const places = new Int32Array(snapshot.nodes.length);
  const newPlaces = new Int32Array(added.length);
  for (const [place, old] of order.entries()) {
    if (old >= 0) places[old] = place;
    else newPlaces[-1 - old] = place;
  }
  const place = (node: number) => (node >= 0 ? places[node]! : newPlaces[-1 - node]!);
  const words = [...snapshot.words];
  const wordOf = (word: string | null) => {
    if (word === null) return noWord;
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  };
  const { nodes, relations } = snapshot;
  const nothing = () => noWord;
  const unknown = () => Number.NaN;
  const ends = (column: Int32Array) => column.map((node) => (node >= 0 ? place(node) : node));
  const labelStarts = snapshot.labelStarts.map((start, label) => (label === 0 ? start : start + added.length));
  return {
    place,
    snapshot: {
      ...snapshot,
      words,
      nodes: {
        length: order.length,
        labels: reorder(nodes.labels, order, () => 0),
        ids: insertTexts(
          nodes.ids,
          order,
          added.map(({ id }) => id),
        ),
        names: insertTexts(
          nodes.names,
          order,
          added.map(({ name }) => name),
        ),
        aliases: insertTexts(
          nodes.aliases,
          order,
          added.map(() => ''),
        ),
        types: reorder(nodes.types, order, (index) => wordOf(added[index]!.type)),
        named: reorder(nodes.named, order, () => 1),
        complete: reorder(nodes.complete, order, () => 0),
        // What is founded on paper has the members that it is given, and no others.
        membersKnown: reorder(nodes.membersKnown, order, () => wordOf('all')),
        tiers: reorder(nodes.tiers, order, nothing),
        sectors: reorder(nodes.sectors, order, nothing),
        typology: nodes.typology.map((column) => reorder(column, order, nothing)),
        statutory: reorder(nodes.statutory, order, () => -1),
        meetingsPerYear: reorder(nodes.meetingsPerYear, order, (index) => added[index]!.meetingsPerYear),
        hoursPerMeeting: reorder(nodes.hoursPerMeeting, order, (index) => added[index]!.hoursPerMeeting),
        capacityHours: reorder(nodes.capacityHours, order, unknown),
        life: reorderSpans(nodes.life, order, () => null),
        sources: reorderLists(nodes.sources, order, place),
      },
      relations: {
        ...relations,
        from: ends(relations.from),
        to: ends(relations.to),
        onBehalfOf: ends(relations.onBehalfOf),
        sources: { offsets: relations.sources.offsets, values: relations.sources.values.map(place) },
      },
      labelStarts,
      templates: snapshot.templates.map((row) => ({ ...row, node: place(row.node) })),
      requirements: snapshot.requirements.map((row) => ({ ...row, node: place(row.node) })),
    },
  };
};

/** The old places of all relationships in the new order: by type, then `to`, then `from`, new ones after their likes. */
const relationOrder = (
  { relations }: Snapshot,
  added: readonly { readonly type: number; readonly from: number; readonly to: number }[],
): Int32Array => {
  const sorted = added
    .map((relation, index) => ({ ...relation, index }))
    .sort((a, b) => a.type - b.type || a.to - b.to || a.from - b.from);
  const order = new Int32Array(relations.length + added.length);
  let next = 0;
  let old = 0;
  for (const { type, from, to, index } of sorted) {
    while (
      old < relations.length &&
      (relations.types[old]! - type || relations.to[old]! - to || relations.from[old]! - from) <= 0
    )
      order[next++] = old++;
    order[next++] = -1 - index;
  }
  while (next < order.length) order[next++] = old++;
  return order;
};

export const extendSnapshot = (
  original: Snapshot,
  newNodes: readonly NewPartnership[],
  newRelations: readonly NewRelation[],
): Extended => {
  const { snapshot, place } = withNodes(original, newNodes);
  const added = newRelations.map((relation) => ({
    type: typeIndex(relation.type),
    from: place(relation.from),
    to: place(relation.to),
  }));
  const order = relationOrder(snapshot, added);
  const { relations } = snapshot;
  const words = [...snapshot.words];
  const wordOf = (word: string) => {
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  };
  const like = (index: number) => newRelations[index]!.like;
  const asLike = <C extends Typed>(column: C, otherwise: (relation: NewRelation) => number): C =>
    reorder(column, order, (index) => {
      const model = like(index);
      return model === null ? otherwise(newRelations[index]!) : column[model]!;
    });
  const types = reorder(relations.types, order, (index) => added[index]!.type);
  const from = reorder(relations.from, order, (index) => added[index]!.from);
  const to = reorder(relations.to, order, (index) => added[index]!.to);
  const typeStarts = integers(relationshipTypes.length + 1);
  for (let type = 0; type <= relationshipTypes.length; type += 1)
    typeStarts[type] = snapshot.typeStarts[type]! + added.filter((relation) => relation.type < type).length;
  return {
    place,
    oldRelation: order,
    snapshot: {
      ...snapshot,
      words,
      relations: {
        length: order.length,
        types,
        from,
        to,
        roles: asLike(relations.roles, ({ role }) => (role === undefined ? noWord : wordOf(role))),
        importances: asLike(relations.importances, () => noWord),
        involvements: asLike(relations.involvements, () => noWord),
        formal: asLike(relations.formal, ({ formal }) => (formal === undefined ? -1 : Number(formal))),
        lead: asLike(relations.lead, () => 0),
        onBehalfOf: reorder(relations.onBehalfOf, order, (index) => {
          const { like: model, onBehalfOf } = newRelations[index]!;
          if (onBehalfOf !== undefined) return place(onBehalfOf);
          return model === null ? onOwnBehalf : relations.onBehalfOf[model]!;
        }),
        hoursPerYear: asLike(relations.hoursPerYear, () => Number.NaN),
        span: reorderSpans(relations.span, order, like),
        sources: reorderLists(relations.sources, order, (source) => source),
      },
      typeStarts,
      leaving: groupByKey(from, snapshot.nodes.length),
      reaching: groupByKey(to, snapshot.nodes.length),
    },
  };
};
