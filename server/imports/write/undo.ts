/** What it takes to undo an import or a decision, kept in the graph with its history. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { nodeKey, relationKey } from '../draft/draft.ts';
import { type Current, type Difference, relationsByKey } from './difference.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What undoes an import: its changes, or everything where the graph was empty before. */
export type Undo = Changes | 'everything';

/** What an import or a decision changed, by the keys of nodes and relationships, which outlast a restored graph. */
export interface Changes {
  /** Everything that was created, with a mark of its properties: where it has another now, something came later. */
  readonly createdNodes: readonly (readonly [key: string, mark: string])[];
  readonly createdRelations: readonly (readonly [key: string, mark: string])[];
  /** Everything that was changed, with its properties before and a mark of those after. */
  readonly changedNodes: readonly (readonly [key: string, mark: string, before: Properties])[];
  readonly changedRelations: readonly (readonly [key: string, mark: string, before: Properties])[];
  readonly deletedNodes: readonly { readonly label: NodeLabel; readonly properties: Properties }[];
  readonly deletedRelations: readonly {
    readonly type: RelationshipType;
    readonly from: string;
    readonly to: string;
    readonly properties: Properties;
  }[];
  /** Of a merge: the node kept, and every relationship that it had afterwards with a mark of its properties. */
  readonly standing?: {
    readonly node: string;
    readonly relations: readonly (readonly [key: string, mark: string])[];
  };
}

const markLength = 12;

/** A short mark of properties, the same for the same properties in any order. */
export const markOf = (properties: Properties): string => {
  const ordered = Object.keys(properties)
    .sort()
    .map((name) => [name, properties[name]]);
  return createHash('sha256').update(JSON.stringify(ordered)).digest('base64').slice(0, markLength);
};

const keyOfRelation = (type: RelationshipType, from: string, to: string, properties: Properties): string =>
  relationKey(type, from, to, (name) => properties[name]);

/** What undoes a difference that is about to be written to what the graph holds. */
export const undoOf = (difference: Difference, current: Current): Changes => {
  const nodes = new Map([...current.nodes].map(([key, node]) => [node.element, { key, ...node }]));
  const relations = new Map(
    [...relationsByKey(current.relations)].map(([key, relation]) => [relation.element, { key, ...relation }]),
  );
  return {
    createdNodes: difference.createNodes.map(({ label, properties }) => [
      nodeKey({ label, id: String(properties['id']) }),
      markOf(properties),
    ]),
    createdRelations: difference.createRelations.map(({ type, from, to, properties }) => [
      keyOfRelation(type, from, to, properties),
      markOf(properties),
    ]),
    changedNodes: difference.updateNodes.map(({ element, properties }) => {
      const { key, properties: before } = nodes.get(element)!;
      return [key, markOf(properties), before];
    }),
    changedRelations: difference.updateRelations.map(({ element, properties }) => {
      const { key, properties: before } = relations.get(element)!;
      return [key, markOf(properties), before];
    }),
    deletedNodes: difference.deleteNodes.map(({ element, label }) => ({
      label,
      properties: nodes.get(element)!.properties,
    })),
    deletedRelations: difference.deleteRelations.map(({ element }) => {
      const { type, from, to, properties } = relations.get(element)!;
      return { type, from: nodeKey(from), to: nodeKey(to), properties };
    }),
  };
};

const partLength = 1_000_000;

/** As texts that the graph can hold. */
export const packUndo = async (undo: Undo): Promise<readonly string[]> => {
  const packed = (await promisify(gzip)(JSON.stringify(undo))).toString('base64');
  return Array.from({ length: Math.ceil(packed.length / partLength) }, (_, part) =>
    packed.slice(part * partLength, (part + 1) * partLength),
  );
};

export const unpackUndo = async (parts: readonly string[]): Promise<Undo> =>
  JSON.parse((await promisify(gunzip)(Buffer.from(parts.join(''), 'base64'))).toString('utf8')) as Undo;
