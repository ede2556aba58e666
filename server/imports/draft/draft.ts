import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import type { Place } from '../check/problem-list.ts';
import type { PropertyValue } from './cell-values.ts';
import type { KnownNode } from './known-node.ts';

/** Where a fact stands: a Source id, the place in it ('' where not known) and a few words found there ('' likewise). */
export interface Provenance {
  readonly source: string;
  readonly locator: string;
  readonly citedAs: string;
}

export type Properties = Map<string, PropertyValue>;
export type HeldProperties = ReadonlyMap<string, PropertyValue>;

/** A node that the import asks for. */
export interface NodeDraft {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
  /** Given to a node that is new, and left alone in one that is there. */
  readonly atFirst?: Properties;
  /** Names of what was merged into it: it has them beside whatever else it is called. */
  readonly alsoCalled?: string[];
  readonly provenance: Provenance[];
  readonly place: Place;
}

export interface NodeKey {
  readonly label: NodeLabel;
  readonly id: string;
}

/** A relationship that the import asks for. */
export interface RelationDraft {
  readonly type: RelationshipType;
  readonly from: KnownNode;
  readonly to: KnownNode;
  /** Shared by seats that have the same ones. */
  readonly properties: HeldProperties;
  readonly provenance: readonly Provenance[];
  /** Of the first cell that asks for it. */
  readonly place: Place;
}

/** The properties that, beside its ends, make a relationship the one it is. A repeat of it adds to it. */
const identifyingProperties: Readonly<Partial<Record<RelationshipType, readonly string[]>>> = {
  MEMBER_OF: ['role', 'since'],
  ASSESSES: ['at'],
  SUCCEEDED_BY: ['kind'],
  PART_OF: ['kind'],
  REPORTS_TO: ['kind'],
  LEARNING_ARM_OF: ['kind'],
  LINKED_TO: ['kind'],
};

const separator = '\u0000';

export const nodeKey = ({ label, id }: NodeKey): string => `${label}${separator}${id}`;

/** @param from the key of the node that it leaves; `to` likewise. */
export const relationKey = (
  type: RelationshipType,
  from: string,
  to: string,
  property: (name: string) => unknown,
): string =>
  [type, from, to, ...(identifyingProperties[type] ?? []).map((name) => property(name) ?? '')].join(separator);

/** The key of a relationship that an import asks for. */
export const keyOf = ({ type, from, to, properties }: RelationDraft): string =>
  relationKey(type, nodeKey(from), nodeKey(to), (name) => properties.get(name));

/** Adds what is not there yet; the same source and place is one citation. */
export const mergeProvenance = (into: Provenance[], more: readonly Provenance[]): void => {
  for (const item of more) {
    if (!into.some((known) => known.source === item.source && known.locator === item.locator)) into.push(item);
  }
};

/** The drafts of one import, each node and each relationship once. */
export class Drafts {
  readonly nodes: NodeDraft[] = [];
  readonly relations = new Map<string, RelationDraft>();

  /** A repeat adds to what is known. */
  addRelation(draft: RelationDraft): void {
    const key = keyOf(draft);
    const known = this.relations.get(key);
    if (!known) {
      this.relations.set(key, draft);
      return;
    }
    const provenance = [...known.provenance];
    mergeProvenance(provenance, draft.provenance);
    const { type, from, to, place } = known;
    this.relations.set(key, {
      type,
      from,
      to,
      place,
      properties: new Map([...known.properties, ...draft.properties]),
      provenance,
    });
  }
}
