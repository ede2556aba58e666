/**
 * Small networks as short literals: `{ MEMBER_OF: 'x y z > a b' }` seats x, y and z on both a and b. One literal makes
 * the rows of a snapshot and a real graph. Everything is known from the source `doc` unless it says otherwise.
 */
import { type NodeLabel, type RelationshipType, relationshipModel } from '#contract/graph-model';

export type Properties = Readonly<Record<string, unknown>>;

export interface NetworkNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
}

/** A relationship between two nodes given by their ids, which are unique in a network over all labels. */
export interface NetworkRelation {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly relations: readonly NetworkRelation[];
}

type Line = string | readonly [string, Properties];

/** Relationships by type: each line joins every id left of `>` to every id right of it. */
export type RelationLines = Readonly<Partial<Record<RelationshipType, string | readonly Line[]>>>;

/** What is said of nodes, by id. Without a label a node has the first that its relationships allow. */
export type NodeLines = Readonly<Record<string, Properties & { readonly label?: NodeLabel }>>;

const sourceOf = (kind: string): NetworkNode => {
  const id = kind.slice(0, 3);
  return { label: 'Source', id, properties: { name: id, kind, sources: [id], locators: [''] } };
};

export const standingSources: readonly NetworkNode[] = ['document', 'register'].map(sourceOf);

/** The source of what is made up, `syn`: in a network only where something names it. */
const syntheticSource = sourceOf('synthetic');

const namesSynthetic = ({ properties: { sources } }: { readonly properties: Properties }): boolean =>
  Array.isArray(sources) && sources.includes(syntheticSource.id);

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const relationsOf = (lines: RelationLines): NetworkRelation[] =>
  Object.entries(lines).flatMap(([type, value]) =>
    (typeof value === 'string' ? [value] : value).flatMap((line: Line) => {
      const [text, properties] = typeof line === 'string' ? [line, {}] : line;
      const [from = '', to = ''] = text.split('>');
      return words(from).flatMap((left) =>
        words(to).map((right) => ({
          type: type as RelationshipType,
          from: left,
          to: right,
          properties: { sources: ['doc'], locators: [''], ...properties },
        })),
      );
    }),
  );

/** A network of its relationships, and of what is said of its nodes. */
export const network = (lines: RelationLines, said: NodeLines = {}): Network => {
  const relations = relationsOf(lines);
  const labels = new Map<string, NodeLabel>();
  const suggest = (id: string, label: NodeLabel) => {
    if (!labels.has(id)) labels.set(id, label);
  };
  for (const [id, { label }] of Object.entries(said)) if (label) labels.set(id, label);
  // What boards are is known best from the relationships that only they have.
  for (const { type, to } of relations) suggest(to, relationshipModel[type].to[0]);
  for (const { type, from } of relations) suggest(from, relationshipModel[type].from[0]);
  const nodes = [...labels].map(([id, label]) => {
    const { label: _, ...properties } = said[id] ?? {};
    return { label, id, properties: { name: `the ${id}`, sources: ['doc'], locators: [''], ...properties } };
  });
  for (const id of Object.keys(said)) if (!labels.has(id)) throw new Error(`The network does not say what ${id} is.`);
  const sources = [...nodes, ...relations].some(namesSynthetic)
    ? [...standingSources, syntheticSource]
    : standingSources;
  return { nodes: [...nodes, ...sources], relations };
};

const typeProperties = ['type', 'kind', 'partnershipType', 'areaKind'] as const;

/**
 * Several networks side by side in one: ids become `name/id`, and so do the types of partnerships and kinds of areas that
 * templates and requirements speak of, so that none asks anything of another network. They share their sources.
 */
export const sideBySide = (networks: Readonly<Record<string, Network>>): Network => {
  const renamed = Object.entries(networks).map(([name, { nodes, relations }]) => {
    const own = (text: unknown) => `${name}/${text}`;
    const asked = new Set(
      nodes.flatMap(({ properties }) => [properties['partnershipType'], properties['areaKind']]).filter(Boolean),
    );
    return {
      nodes: nodes
        .filter(({ label }) => label !== 'Source')
        .map(({ label, id, properties }) => ({
          label,
          id: own(id),
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, value]) => [
              key,
              (typeProperties as readonly string[]).includes(key) && asked.has(value) ? own(value) : value,
            ]),
          ),
        })),
      relations: relations.map((relation) => {
        const { onBehalfOf, ...properties } = relation.properties;
        return {
          ...relation,
          from: own(relation.from),
          to: own(relation.to),
          properties: onBehalfOf === undefined ? properties : { ...properties, onBehalfOf: own(onBehalfOf) },
        };
      }),
    };
  });
  const sources = new Map(
    Object.values(networks)
      .flatMap(({ nodes }) => nodes)
      .filter(({ label }) => label === 'Source')
      .map((source) => [source.id, source]),
  );
  return {
    nodes: [...renamed.flatMap(({ nodes }) => nodes), ...sources.values()],
    relations: renamed.flatMap(({ relations }) => relations),
  };
};
