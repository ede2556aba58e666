import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { type Drafts, mergeProvenance, nodeKey, type Provenance, relationKey } from '../draft/draft.ts';

type Held = Readonly<Record<string, unknown>>;

/** What the graph holds of the nodes that an import touches, and of the relationships that leave them. */
export interface Current {
  readonly nodes: ReadonlyMap<string, { readonly element: string; readonly properties: Held }>;
  readonly relations: readonly {
    readonly element: string;
    readonly type: RelationshipType;
    readonly from: { readonly label: NodeLabel; readonly id: string };
    readonly to: { readonly label: NodeLabel; readonly id: string };
    readonly properties: Held;
  }[];
}

export interface Difference {
  readonly createNodes: { label: NodeLabel; properties: Record<string, unknown> }[];
  readonly updateNodes: { label: NodeLabel; element: string; properties: Record<string, unknown> }[];
  readonly deleteNodes: { label: NodeLabel; element: string }[];
  readonly createRelations: { type: RelationshipType; from: string; to: string; properties: Record<string, unknown> }[];
  readonly updateRelations: { type: RelationshipType; element: string; properties: Record<string, unknown> }[];
  readonly deleteRelations: { type: RelationshipType; element: string }[];
  readonly unchanged: Record<string, number>;
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What a node or relationship of the graph cites. */
export const heldProvenance = (held: Held): Provenance[] => {
  const locators = texts(held['locators']);
  const cited = texts(held['citedAs']);
  return texts(held['sources']).map((source, index) => ({
    source,
    locator: locators[index] ?? '',
    citedAs: cited[index] ?? '',
  }));
};

/** The properties of what is held with others in their place, and more sources. */
export const stored = (
  held: Held | undefined,
  properties: Iterable<readonly [string, unknown]>,
  provenance: readonly Provenance[],
): Record<string, unknown> => {
  const merged: Provenance[] = held ? heldProvenance(held) : [];
  mergeProvenance(merged, provenance);
  const anyCited = merged.some(({ citedAs }) => citedAs !== '');
  return {
    ...held,
    ...Object.fromEntries(properties),
    sources: merged.map(({ source }) => source),
    locators: merged.map(({ locator }) => locator),
    ...(anyCited ? { citedAs: merged.map(({ citedAs }) => citedAs) } : {}),
  };
};

/** Other names with more of them, each once. */
export const withNames = (aliases: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...aliases, ...more]),
];

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((item, index) => item === b[index]) : a === b;

const sameProperties = (a: Held, b: Held): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]));
};

export const relationsByKey = (relations: Current['relations']): ReadonlyMap<string, Current['relations'][number]> =>
  new Map(
    relations.map((held) => [
      relationKey(held.type, nodeKey(held.from), nodeKey(held.to), (name) => held.properties[name]),
      held,
    ]),
  );

/** Nothing to be written yet. */
export const noDifference = (): Difference => ({
  createNodes: [],
  updateNodes: [],
  deleteNodes: [],
  createRelations: [],
  updateRelations: [],
  deleteRelations: [],
  unchanged: {},
});

/**
 * What has to be written so that the graph holds what the drafts ask for.
 *
 * A blank cell leaves a value alone; another value replaces it; sources add up. With `replace` the graph holds the
 * drafts and nothing else afterwards.
 */
export const difference = (drafts: Drafts, current: Current, replace: boolean): Difference => {
  const result = noDifference();
  const tally = (kind: string) => {
    result.unchanged[kind] = (result.unchanged[kind] ?? 0) + 1;
  };
  for (const draft of drafts.nodes) {
    const held = current.nodes.get(nodeKey(draft));
    const properties = stored(replace ? undefined : held?.properties, draft.properties, draft.provenance);
    properties['id'] = draft.id;
    for (const [name, value] of draft.atFirst ?? []) properties[name] ??= held?.properties[name] ?? value;
    properties['name'] ??= draft.id;
    const others = withNames(texts(properties['aliases']), draft.alsoCalled ?? []);
    if (draft.alsoCalled) properties['aliases'] = others.filter((name) => name !== properties['name']);
    if (!held) result.createNodes.push({ label: draft.label, properties });
    else if (sameProperties(held.properties, properties)) tally(draft.label);
    else result.updateNodes.push({ label: draft.label, element: held.element, properties });
  }
  const heldRelations = relationsByKey(current.relations);
  for (const [key, draft] of drafts.relations) {
    const held = heldRelations.get(key);
    const properties = stored(replace ? undefined : held?.properties, draft.properties, draft.provenance);
    if (!held) {
      result.createRelations.push({ type: draft.type, from: nodeKey(draft.from), to: nodeKey(draft.to), properties });
    } else if (sameProperties(held.properties, properties)) tally(draft.type);
    else result.updateRelations.push({ type: draft.type, element: held.element, properties });
  }
  if (replace) {
    const drafted = new Set(drafts.nodes.map(nodeKey));
    for (const [key, { element }] of current.nodes) {
      if (!drafted.has(key)) result.deleteNodes.push({ label: key.split('\u0000')[0] as NodeLabel, element });
    }
    for (const [key, { element, type }] of heldRelations) {
      if (!drafts.relations.has(key)) result.deleteRelations.push({ type, element });
    }
  }
  return result;
};

/** How many nodes and relationships have to be written. */
export const sizeOf = (difference: Difference): number =>
  [
    difference.createNodes,
    difference.updateNodes,
    difference.deleteNodes,
    difference.createRelations,
    difference.updateRelations,
    difference.deleteRelations,
  ].reduce((sum, list) => sum + list.length, 0);
