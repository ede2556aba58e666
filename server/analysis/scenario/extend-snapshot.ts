/** A snapshot with partnerships and relationships added in their right places. Nothing of the old one is changed. */
import { type RelationshipType, relationshipTypes } from '#contract/graph-model';
import { byCodePoint } from '../code-points.ts';
import { groupByKey, integers, type NumberLists, packTexts, type Texts, textAt } from '../columns.ts';
import { countOf, idOf, noWord, onOwnBehalf, type Snapshot, typeIndex } from '../snapshot.ts';
import {
  type Insertions,
  insertEmptyLists,
  insertPlaces,
  insertRows,
  insertSpans,
  placesAfter,
} from './insert-rows.ts';

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
  readonly relations: Insertions;
}

const insertTexts = (texts: Texts, { length, rows }: Insertions, textOf: (added: number) => string): Texts => {
  const come = new Map(rows.map(({ place, added }) => [place, textOf(added)]));
  let old = 0;
  return packTexts(Array.from({ length }, (_, place) => come.get(place) ?? textAt(texts, old++)));
};

/** Where new partnerships stand among all nodes. */
const nodeInsertions = (snapshot: Snapshot, added: readonly NewPartnership[]): Insertions => {
  const sorted = added.map(({ id }, index) => ({ id, index })).sort((a, b) => byCodePoint(a.id, b.id));
  const partnerships = countOf(snapshot, 'Partnership');
  let old = 0;
  const rows = sorted.map(({ id, index }, before) => {
    while (old < partnerships && byCodePoint(idOf(snapshot, old), id) < 0) old += 1;
    return { place: old + before, added: index };
  });
  return { length: snapshot.nodes.length + added.length, rows };
};

const withNodes = (snapshot: Snapshot, added: readonly NewPartnership[]) => {
  if (added.length === 0) return { snapshot, place: (node: number) => node };
  const insertions = nodeInsertions(snapshot, added);
  const places = placesAfter(insertions);
  const newPlaces = new Map(insertions.rows.map((row) => [row.added, row.place]));
  const place = (node: number) => (node >= 0 ? places[node]! : newPlaces.get(-1 - node)!);
  const words = [...snapshot.words];
  const wordOf = (word: string | null) => {
    if (word === null) return noWord;
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  };
  const { nodes, relations } = snapshot;
  const nothing = () => noWord;
  const unknown = () => Number.NaN;
  const moveValues = ({ offsets, values }: NumberLists) => ({ offsets, values: values.map(place) });
  const ends = (column: Int32Array) => column.map((node) => (node >= 0 ? place(node) : node));
  const labelStarts = snapshot.labelStarts.map((start, label) => (label === 0 ? start : start + added.length));
  return {
    place,
    snapshot: {
      ...snapshot,
      words,
      nodes: {
        length: insertions.length,
        labels: insertRows(nodes.labels, insertions, () => 0),
        ids: insertTexts(nodes.ids, insertions, (index) => added[index]!.id),
        names: insertTexts(nodes.names, insertions, (index) => added[index]!.name),
        aliases: insertTexts(nodes.aliases, insertions, () => ''),
        types: insertRows(nodes.types, insertions, (index) => wordOf(added[index]!.type)),
        named: insertRows(nodes.named, insertions, () => 1),
        complete: insertRows(nodes.complete, insertions, () => 0),
        // What is founded on paper has the members that it is given, and no others.
        membersKnown: insertRows(nodes.membersKnown, insertions, () => wordOf('all')),
        tiers: insertRows(nodes.tiers, insertions, nothing),
        sectors: insertRows(nodes.sectors, insertions, nothing),
        typology: nodes.typology.map((column) => insertRows(column, insertions, nothing)),
        statutory: insertRows(nodes.statutory, insertions, () => -1),
        meetingsPerYear: insertRows(nodes.meetingsPerYear, insertions, (index) => added[index]!.meetingsPerYear),
        hoursPerMeeting: insertRows(nodes.hoursPerMeeting, insertions, (index) => added[index]!.hoursPerMeeting),
        capacityHours: insertRows(nodes.capacityHours, insertions, unknown),
        populations: insertRows(nodes.populations, insertions, unknown),
        evaluations: insertRows(nodes.evaluations, insertions, nothing),
        life: insertSpans(nodes.life, insertions, () => null),
        sources: moveValues(insertEmptyLists(nodes.sources, insertions)),
      },
      relations: {
        ...relations,
        from: ends(relations.from),
        to: ends(relations.to),
        onBehalfOf: ends(relations.onBehalfOf),
        sources: moveValues(relations.sources),
      },
      labelStarts,
      templates: snapshot.templates.map((row) => ({ ...row, node: place(row.node) })),
      requirements: snapshot.requirements.map((row) => ({ ...row, node: place(row.node) })),
    },
  };
};

/** Where new relationships stand: by type, then `to`, then `from`, after their likes. */
const relationInsertions = (
  { relations, typeStarts }: Snapshot,
  added: readonly { readonly type: number; readonly from: number; readonly to: number }[],
): Insertions => {
  const { from, to } = relations;
  const sorted = added
    .map((relation, index) => ({ ...relation, index }))
    .sort((a, b) => a.type - b.type || a.to - b.to || a.from - b.from);
  const rows = sorted.map((relation, before) => {
    let low = typeStarts[relation.type]!;
    let high = typeStarts[relation.type + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((to[middle]! - relation.to || from[middle]! - relation.from) <= 0) low = middle + 1;
      else high = middle;
    }
    return { place: low + before, added: relation.index };
  });
  return { length: relations.length + added.length, rows };
};

/** Makes something when it is first asked for. */
const whenAsked = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
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
  const insertions = relationInsertions(snapshot, added);
  const { relations } = snapshot;
  const newWords = newRelations.flatMap(({ role }) =>
    role === undefined || snapshot.words.includes(role) ? [] : [role],
  );
  const words = [...snapshot.words, ...new Set(newWords)];
  const wordOf = (word: string) => words.indexOf(word);
  const like = (index: number) => newRelations[index]!.like;
  const asLike = <C extends Parameters<typeof insertRows>[0]>(
    column: C,
    otherwise: (relation: NewRelation) => number,
  ): C =>
    insertRows(column, insertions, (index) => {
      const model = like(index);
      return model === null ? otherwise(newRelations[index]!) : column[model]!;
    });
  const from = insertRows(relations.from, insertions, (index) => added[index]!.from);
  const to = insertRows(relations.to, insertions, (index) => added[index]!.to);
  const shifted = newNodes.length > 0;
  // Of these nothing is asked of most networks on paper.
  const importances = whenAsked(() => asLike(relations.importances, () => noWord));
  const involvements = whenAsked(() => asLike(relations.involvements, () => noWord));
  const formal = whenAsked(() =>
    asLike(relations.formal, ({ formal: isFormal }) => (isFormal === undefined ? -1 : Number(isFormal))),
  );
  const lead = whenAsked(() => asLike(relations.lead, () => 0));
  const span = whenAsked(() => insertSpans(relations.span, insertions, like));
  const sources = whenAsked(() => insertEmptyLists(relations.sources, insertions));
  const typeStarts = integers(relationshipTypes.length + 1);
  for (let type = 0; type <= relationshipTypes.length; type += 1)
    typeStarts[type] = snapshot.typeStarts[type]! + added.filter((relation) => relation.type < type).length;
  return {
    place,
    relations: insertions,
    snapshot: {
      ...snapshot,
      words,
      relations: {
        length: insertions.length,
        types: insertRows(relations.types, insertions, (index) => added[index]!.type),
        from,
        to,
        roles: asLike(relations.roles, ({ role }) => (role === undefined ? noWord : wordOf(role))),
        onBehalfOf: insertRows(relations.onBehalfOf, insertions, (index) => {
          const { like: model, onBehalfOf } = newRelations[index]!;
          if (onBehalfOf !== undefined) return place(onBehalfOf);
          return model === null ? onOwnBehalf : relations.onBehalfOf[model]!;
        }),
        hoursPerYear: asLike(relations.hoursPerYear, () => Number.NaN),
        get importances() {
          return importances();
        },
        get involvements() {
          return involvements();
        },
        get formal() {
          return formal();
        },
        get lead() {
          return lead();
        },
        get span() {
          return span();
        },
        get sources() {
          return sources();
        },
      },
      typeStarts,
      leaving: shifted ? groupByKey(from, snapshot.nodes.length) : insertPlaces(snapshot.leaving, insertions, from),
      reaching: shifted ? groupByKey(to, snapshot.nodes.length) : insertPlaces(snapshot.reaching, insertions, to),
    },
  };
};
