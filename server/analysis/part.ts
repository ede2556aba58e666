/**
 * The part of a graph that a scope shows, as what can be taken out of it and stand alone: what is kept never refers to
 * something that is not.
 */
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { listAt } from './columns.ts';
import { makeSpans, setSpan } from './partial-dates.ts';
import { isInScope, makeScope, type Scope, type ScopePlaces } from './scope.ts';
import { findNode, idOf, type Snapshot, typeIndex } from './snapshot.ts';

/** A relationship as the database gives it. */
export interface HeldRelation {
  readonly type: RelationshipType;
  readonly fromLabel: NodeLabel;
  readonly from: string;
  readonly toLabel: NodeLabel;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Part {
  readonly keepsNode: (label: NodeLabel, id: string) => boolean;
  readonly keepsRelation: (relation: HeldRelation) => boolean;
  /** Whether members of a partnership, or parts of an area, that hold at the date are left out. */
  readonly isCutOpen: (label: NodeLabel, id: string) => boolean;
}

const keptRelations = ({ relations }: Snapshot, scope: Scope, nodes: Uint8Array): Uint8Array =>
  scope.relations.map((mask, place) =>
    Number(mask > 0 && nodes[relations.from[place]!] && nodes[relations.to[place]!]),
  );

/** Adds whom a kept seat is held for, and then every source that what is kept cites. */
const addReferredTo = (snapshot: Snapshot, nodes: Uint8Array, kept: Uint8Array): void => {
  const { relations } = snapshot;
  const cited = new Set<number>();
  for (let place = 0; place < kept.length; place += 1) {
    if (kept[place] === 0) continue;
    const behalf = relations.onBehalfOf[place]!;
    if (behalf >= 0) nodes[behalf] = 1;
    for (const source of listAt(relations.sources, place)) cited.add(source);
  }
  for (let node = 0; node < nodes.length; node += 1) {
    if (nodes[node] === 1) for (const source of listAt(snapshot.nodes.sources, node)) cited.add(source);
  }
  for (const source of cited) nodes[source] = 1;
};

/** 1 for partnerships and areas of whose members and parts, as they are at the date, some are left out. */
const cutOpen = (snapshot: Snapshot, at: ScopePlaces['at'], kept: Uint8Array): Uint8Array => {
  const { relations } = snapshot;
  const whole = makeScope(snapshot, { at, sources: null, area: null });
  const cut = new Uint8Array(snapshot.nodes.length);
  const making = new Set([typeIndex('MEMBER_OF'), typeIndex('WITHIN')]);
  for (let place = 0; place < kept.length; place += 1) {
    if (kept[place] === 0 && whole.relations[place]! > 0 && making.has(relations.types[place]!))
      cut[relations.to[place]!] = 1;
  }
  return cut;
};

/** The relationships of one type between two nodes: they stand by type, then by the node they lead to, then the other. */
const between = ({ relations, typeStarts }: Snapshot, type: number, from: number, to: number): readonly number[] => {
  let low = typeStarts[type]!;
  let high = typeStarts[type + 1]!;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = relations.to[middle]! - to || relations.from[middle]! - from;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let place = low; place < end && relations.to[place] === to && relations.from[place] === from; place += 1)
    found.push(place);
  return found;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Whether a relationship of the snapshot has the dates of these properties, and no other sources: if a scope shows it, it
 * shows what has these properties.
 */
const isShownWith = (snapshot: Snapshot, place: number, properties: HeldRelation['properties']): boolean => {
  const { span, sources } = snapshot.relations;
  const own = makeSpans(1);
  setSpan(own, 0, text(properties['since']) ?? text(properties['at']), text(properties['until']));
  const dates = ['sinceFirst', 'sinceLast', 'untilFirst', 'untilLast'] as const;
  const cited = new Set(Array.isArray(properties['sources']) ? properties['sources'].map(String) : []);
  return (
    dates.every((date) => own[date][0] === span[date][place]) &&
    [...listAt(sources, place)].every((source) => cited.has(idOf(snapshot, source)))
  );
};

/**
 * The part of a graph that a scope shows.
 *
 * @param only places of the nodes that are wanted; null: all that the scope shows.
 */
export const partOf = (snapshot: Snapshot, places: ScopePlaces, only: readonly number[] | null = null): Part => {
  const scope = makeScope(snapshot, places);
  const wanted = only && new Set(only);
  const nodes = Uint8Array.from({ length: snapshot.nodes.length }, (_, node) =>
    Number(isInScope(snapshot, scope, node) && (wanted === null || wanted.has(node))),
  );
  const kept = keptRelations(snapshot, scope, nodes);
  const cut = cutOpen(snapshot, places.at, kept);
  addReferredTo(snapshot, nodes, kept);
  return {
    keepsNode: (label, id) => nodes[findNode(snapshot, label, id)] === 1,
    keepsRelation: ({ type, fromLabel, from, toLabel, to, properties }) => {
      const ends = [findNode(snapshot, fromLabel, from), findNode(snapshot, toLabel, to)] as const;
      const found = between(snapshot, typeIndex(type), ...ends);
      // Several between two nodes, as two seats on one board, are told apart only where some are kept and some are not.
      const asked = found.every((place) => kept[place] === kept[found[0]!])
        ? found
        : found.filter((place) => isShownWith(snapshot, place, properties));
      return asked.some((place) => kept[place] === 1);
    },
    isCutOpen: (label, id) => cut[findNode(snapshot, label, id)] === 1,
  };
};
