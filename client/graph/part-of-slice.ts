/** A part of a slice: some nodes left out, or only some kept, and the links between those that stay. */
import type { GraphSlice } from '#contract/graph-slice';
import { type NodeKey, nodeKey } from '../node-key.ts';

export interface Kept {
  readonly hidden: readonly NodeKey[];
  /** Only these; empty: all. */
  readonly only: readonly NodeKey[];
}

type Column = readonly unknown[];

/** The rows of columns that stay. */
const rowsOf = <C extends Readonly<Record<string, Column>>>(columns: C, stays: readonly boolean[]): C =>
  Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, values.filter((_, index) => stays[index])]),
  ) as unknown as C;

/** The same slice where nothing is left out of it. */
export const partOfSlice = (slice: GraphSlice, { hidden, only }: Kept): GraphSlice => {
  if (hidden.length === 0 && only.length === 0) return slice;
  const left = new Set<string>(hidden);
  const kept = new Set<string>(only);
  const { nodes, links, nodeKinds } = slice;
  const keys = nodes.ids.map((id, index) => nodeKey({ kind: nodeKinds[nodes.kinds[index]!]!, id }));
  const stays = keys.map((key) => !left.has(key) && (kept.size === 0 || kept.has(key)));
  const place = new Int32Array(keys.length);
  let next = 0;
  for (const [index, stay] of stays.entries()) {
    place[index] = next;
    if (stay) next += 1;
  }
  const linked = links.from.map((from, index) => stays[from] === true && stays[links.to[index]!] === true);
  const keptLinks = rowsOf(links, linked);
  return {
    ...slice,
    nodes: rowsOf(nodes, stays),
    links: {
      ...keptLinks,
      from: keptLinks.from.map((from) => place[from]!),
      to: keptLinks.to.map((to) => place[to]!),
    },
  };
};
