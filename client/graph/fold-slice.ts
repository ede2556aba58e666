/** Many alike drawn as one, which opens: by type, by area or by theme. */
import type { GraphSlice } from '#contract/graph-slice';
import { type NodeKey, nodeKey } from '../node-key.ts';

export const folds = ['type', 'area', 'theme'] as const;
export type Fold = (typeof folds)[number];

export interface FoldedSlice {
  readonly slice: GraphSlice;
  /** The groups that are drawn as one, by key, and how many each holds. */
  readonly groups: ReadonlyMap<NodeKey, number>;
}

const foldFrom = 3;

/** The first node, by id, that each is tied to by one of some relations. */
const firstTied = ({ nodes, links, linkKinds }: GraphSlice, relations: readonly string[]): Int32Array => {
  const tied = new Int32Array(nodes.ids.length).fill(-1);
  for (const [index, kind] of links.kinds.entries()) {
    if (!relations.includes(linkKinds[kind]!)) continue;
    const from = links.from[index]!;
    const to = links.to[index]!;
    if (tied[from] === -1 || nodes.ids[to]! < nodes.ids[tied[from]!]!) tied[from] = to;
  }
  return tied;
};

const isBody = (kind: string | undefined): boolean => kind === 'Partnership' || kind === 'Agency';

/** What each node is folded with: a word, or null where it stands alone. */
const foldedBy = (slice: GraphSlice, fold: Fold): readonly (string | null)[] => {
  const { nodes, nodeKinds, words } = slice;
  const kindOf = (index: number) => nodeKinds[nodes.kinds[index]!];
  if (fold === 'type')
    return nodes.ids.map((_, index) => words[nodes.types[index]!] ?? (kindOf(index) === 'Person' ? 'People' : null));
  const tied = firstTied(slice, fold === 'area' ? ['COVERS', 'OPERATES_IN'] : ['ADDRESSES']);
  return nodes.ids.map((_, index) => {
    const to = tied[index]!;
    return isBody(kindOf(index)) && to >= 0 ? nodes.names[to]! : null;
  });
};

/**
 * A slice with everything that is alike, and three or more, drawn as one.
 *
 * @param apart keys of what is never folded: what the picture is of.
 * @param opened keys of groups that were opened.
 */
export const foldSlice = (
  slice: GraphSlice,
  fold: Fold,
  { apart, opened }: { readonly apart: ReadonlySet<string>; readonly opened: readonly string[] },
): FoldedSlice => {
  const { nodes, links, nodeKinds } = slice;
  const kindOf = (index: number) => nodeKinds[nodes.kinds[index]!]!;
  const by = foldedBy(slice, fold);
  const members = new Map<NodeKey, number[]>();
  for (const [index, id] of nodes.ids.entries()) {
    const word = by[index];
    if (word === null || word === undefined || apart.has(nodeKey({ kind: kindOf(index), id }))) continue;
    const key = nodeKey({ kind: kindOf(index), id: `${fold}: ${word}` });
    const known = members.get(key);
    if (known) known.push(index);
    else members.set(key, [index]);
  }
  const groups = [...members].filter(([key, list]) => list.length >= foldFrom && !opened.includes(key));
  if (groups.length === 0) return { slice, groups: new Map() };

  const groupOf = new Int32Array(nodes.ids.length).fill(-1);
  for (const [group, [, list]] of groups.entries()) for (const index of list) groupOf[index] = group;
  const alone = [...nodes.ids.keys()].filter((index) => groupOf[index] === -1);
  const place = new Int32Array(nodes.ids.length);
  for (const [next, index] of alone.entries()) place[index] = next;
  for (const [index, group] of groupOf.entries()) if (group >= 0) place[index] = alone.length + group;

  const column = (values: readonly number[], of: (list: readonly number[]) => number): number[] => [
    ...alone.map((index) => values[index]!),
    ...groups.map(([, list]) => of(list)),
  ];
  const first =
    (values: readonly number[]) =>
    ([index = 0]: readonly number[]) =>
      values[index]!;
  const every =
    (values: readonly number[]) =>
    (list: readonly number[]): number =>
      Number(list.every((index) => values[index] === 1));
  const sameType = (list: readonly number[]): number =>
    list.every((index) => nodes.types[index] === nodes.types[list[0]!]) ? nodes.types[list[0]!]! : -1;

  const seen = new Set<string>();
  const kept = [...links.kinds.keys()].filter((index) => {
    const from = place[links.from[index]!]!;
    const to = place[links.to[index]!]!;
    if (from === to) return false;
    // Between groups one line stands for all of a kind.
    if (from < alone.length && to < alone.length) return true;
    const name = `${from} ${to} ${links.kinds[index]}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
  return {
    groups: new Map(groups.map(([key, list]) => [key, list.length])),
    slice: {
      ...slice,
      nodes: {
        ...nodes,
        ids: [...alone.map((index) => nodes.ids[index]!), ...groups.map(([key]) => key.slice(key.indexOf(':') + 1))],
        names: [
          ...alone.map((index) => nodes.names[index]!),
          ...groups.map(([, list]) => `${by[list[0]!]} (${list.length})`),
        ],
        kinds: column(nodes.kinds, first(nodes.kinds)),
        types: column(nodes.types, sameType),
        degrees: column(nodes.degrees, (list) => list.reduce((sum, index) => sum + nodes.degrees[index]!, 0)),
        // A group says how many it holds; what more there is around them is asked of each when it is open.
        more: column(nodes.more, () => 0),
        named: column(nodes.named, () => 1),
        synthetic: column(nodes.synthetic, every(nodes.synthetic)),
        ended: column(nodes.ended, every(nodes.ended)),
        sources: [
          ...alone.map((index) => nodes.sources[index]!),
          ...groups.map(([, list]) => [...new Set(list.flatMap((index) => nodes.sources[index]!))]),
        ],
      },
      links: {
        kinds: kept.map((index) => links.kinds[index]!),
        from: kept.map((index) => place[links.from[index]!]!),
        to: kept.map((index) => place[links.to[index]!]!),
        roles: kept.map((index) => links.roles[index]!),
        informal: kept.map((index) => links.informal[index]!),
      },
    },
  };
};
