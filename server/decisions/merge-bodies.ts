/** What has to be written so that two bodies are one, by the rules by which an import adds to what is there. */
import type { NodeLabel, RelationshipType } from '#contract/graph-model';
import { nodeKey, relationKey } from '../imports/draft/draft.ts';
import {
  type Current,
  type Difference,
  heldProvenance,
  noDifference,
  stored,
  withNames,
} from '../imports/write/difference.ts';
import { type Changes, markOf, undoOf } from '../imports/write/undo.ts';

type Held = Readonly<Record<string, unknown>>;

/** A body as the graph holds it. */
export interface HeldBody {
  readonly label: NodeLabel;
  readonly id: string;
  readonly element: string;
  readonly properties: Held;
}

export type HeldRelation = Current['relations'][number];

const provenanceNames: ReadonlySet<string> = new Set(['sources', 'locators', 'citedAs']);

/** The one with what the other says beside it: its own values stay, and sources add up. */
const together = (kept: Held, gone: Held): Record<string, unknown> => {
  const filled = Object.entries(gone).filter(([name]) => kept[name] === undefined && !provenanceNames.has(name));
  return stored(kept, filled, heldProvenance(gone));
};

/** The name of a body and its other names. */
export const namesOf = ({ name, aliases }: Held): string[] => [
  String(name),
  ...(Array.isArray(aliases) ? aliases.map(String) : []),
];

const mergedProperties = (kept: Held, gone: Held): Record<string, unknown> => {
  const [own, ...aliases] = namesOf(kept);
  const others = withNames(aliases, namesOf(gone)).filter((name) => name !== own);
  return { ...together(kept, gone), ...(others.length > 0 ? { aliases: others } : {}) };
};

const keyOf = (type: RelationshipType, from: string, to: string, properties: Held): string =>
  relationKey(type, from, to, (name) => properties[name]);

/** Relationships by key as they are to be, each either held or new. */
interface Wanted {
  readonly element: string | null;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}

export interface Merge {
  readonly difference: Difference;
  readonly undo: Changes;
  readonly properties: Held;
}

/**
 * Merges one body into another.
 *
 * @param relations all that joins either of them to anything, but not to each other.
 * @param seats those on which persons sit on behalf of the one that goes.
 */
export const mergeBodies = (
  kept: HeldBody,
  gone: HeldBody,
  relations: readonly HeldRelation[],
  seats: readonly HeldRelation[],
): Merge => {
  const [keptKey, goneKey] = [nodeKey(kept), nodeKey(gone)];
  const seatElements = new Set(seats.map(({ element }) => element));
  const isGone = ({ from, to }: HeldRelation) => nodeKey(from) === goneKey || nodeKey(to) === goneKey;
  const moved = (end: HeldRelation['from']) => (nodeKey(end) === goneKey ? keptKey : nodeKey(end));
  const asWanted = ({ element, type, from, to, properties }: HeldRelation, stays: boolean): Wanted => ({
    element: stays ? element : null,
    type,
    from: moved(from),
    to: moved(to),
    properties: { ...properties, ...(seatElements.has(element) ? { onBehalfOf: kept.id } : {}) },
  });
  const all = [...new Map([...relations, ...seats].map((relation) => [relation.element, relation])).values()];
  const wanted = new Map<string, Wanted>();
  for (const relation of all.filter((each) => !isGone(each))) {
    const each = asWanted(relation, true);
    wanted.set(keyOf(each.type, each.from, each.to, each.properties), each);
  }
  const changed = new Set(seatElements);
  for (const relation of all.filter(isGone)) {
    const each = asWanted(relation, false);
    const key = keyOf(each.type, each.from, each.to, each.properties);
    const parallel = wanted.get(key);
    if (parallel?.element) changed.add(parallel.element);
    wanted.set(key, parallel ? { ...parallel, properties: together(parallel.properties, each.properties) } : each);
  }
  const properties = mergedProperties(kept.properties, gone.properties);
  const difference: Difference = {
    ...noDifference(),
    updateNodes: [{ label: kept.label, element: kept.element, properties }],
    deleteNodes: [{ label: gone.label, element: gone.element }],
    createRelations: [...wanted.values()].filter(({ element }) => element === null),
    updateRelations: [...wanted.values()].flatMap(({ element, type, properties: held }) =>
      element !== null && changed.has(element) ? [{ type, element, properties: held }] : [],
    ),
    deleteRelations: all.filter(isGone).map(({ type, element }) => ({ type, element })),
  };
  const current: Current = { nodes: new Map([kept, gone].map((body) => [nodeKey(body), body])), relations: all };
  const around = [...wanted].filter(([, { from, to }]) => from === keptKey || to === keptKey);
  const standing = {
    node: keptKey,
    relations: around.map(([key, relation]) => [key, markOf(relation.properties)] as const),
  };
  return { difference, undo: { ...undoOf(difference, current), standing }, properties };
};
