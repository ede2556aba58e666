/** What of a thing's neighbours is not drawn yet, by kind and type: what can be brought in. */
import type { GraphSlice } from '#contract/graph-slice';
import { type DrawnKind, isDrawnKind } from '../drawn-kind.ts';
import type { NodeKey } from '../node-key.ts';
import { type ShownNode, shownNodes } from './shown-nodes.ts';

export interface KindToBring {
  readonly kind: DrawnKind;
  readonly count: number;
  /** Those with the most first; null: of a type that is not known, or of a kind without types. */
  readonly types: readonly { readonly type: string | null; readonly count: number }[];
}

/** Who a thing is linked with in a slice, each once. */
export const neighboursIn = (slice: GraphSlice, key: string): readonly ShownNode[] => {
  const nodes = shownNodes(slice);
  const found = slice.links.from.flatMap((from, index) => {
    const to = slice.links.to[index]!;
    if (nodes[from]!.key === key) return [nodes[to]!];
    return nodes[to]!.key === key ? [nodes[from]!] : [];
  });
  return [...new Set(found)].filter((node) => node.key !== key);
};

/** @param around how many neighbours of each kind and type there are, drawn or not */
export const neighboursToBring = (
  around: NonNullable<GraphSlice['around']>,
  slice: GraphSlice,
  key: NodeKey,
): KindToBring[] => {
  const drawn = neighboursIn(slice, key);
  const left = around
    .map(({ kind, type, count }) => ({
      kind,
      type,
      count: count - drawn.filter((node) => node.kind === kind && node.type === type).length,
    }))
    .filter(({ count }) => count > 0);
  const kinds = [...new Set(left.map(({ kind }) => kind))].filter(isDrawnKind);
  return kinds.map((kind) => {
    const types = left.filter((group) => group.kind === kind).map(({ type, count }) => ({ type, count }));
    types.sort((a, b) => Number(a.type === null) - Number(b.type === null) || b.count - a.count);
    return { kind, count: types.reduce((sum, { count }) => sum + count, 0), types };
  });
};

/** How many neighbours a thing has that the slice does not hold. */
export const moreAround = (slice: GraphSlice, key: string): number => {
  const index = shownNodes(slice).findIndex((node) => node.key === key);
  return index < 0 ? 0 : slice.nodes.more[index]!;
};
