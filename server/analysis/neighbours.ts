/** Who a thing works with: its neighbours over the links that are drawn, by what they are. */
import type { NodeLabel } from '#contract/graph-model';
import { listAt } from './columns.ts';
import { labelIndex, labelOf, type Snapshot, typeOf } from './snapshot.ts';

/** Which neighbours: those of a kind and, where it has types, of one type; null for those whose type is not known. */
export interface NeighbourChoice {
  readonly kind: NodeLabel;
  readonly type: string | null;
}

export interface NeighbourGroup extends NeighbourChoice {
  readonly count: number;
}

/** The nodes and links to look at, as masks over the snapshot's. */
export interface Drawn {
  readonly nodes: Uint8Array;
  readonly links: Uint8Array;
}

/** A way to ask for the neighbours of one node after another: each once, itself left out. */
export const neighbourLookup = ({ leaving, reaching, nodes: { length }, relations }: Snapshot, drawn: Drawn) => {
  const seenAt = new Int32Array(length);
  let asked = 0;
  return (node: number): number[] => {
    const found: number[] = [];
    asked += 1;
    seenAt[node] = asked;
    for (const [links, ends] of [
      [leaving, relations.to],
      [reaching, relations.from],
    ] as const) {
      for (const place of listAt(links, node)) {
        const other = ends[place]!;
        if (!drawn.links[place] || !drawn.nodes[other] || seenAt[other] === asked) continue;
        seenAt[other] = asked;
        found.push(other);
      }
    }
    return found;
  };
};

/** How many of some nodes are of each kind and type: kinds in the model's order, the most frequent type first, what is not known last. */
export const groupNeighbours = (snapshot: Snapshot, nodes: readonly number[]): NeighbourGroup[] => {
  const groups = new Map<string, NeighbourGroup>();
  for (const node of nodes) {
    const [kind, type] = [labelOf(snapshot, node), typeOf(snapshot, node)];
    const name = JSON.stringify([kind, type]);
    groups.set(name, { kind, type, count: (groups.get(name)?.count ?? 0) + 1 });
  }
  const byKind = (a: NeighbourGroup, b: NeighbourGroup) => labelIndex(a.kind) - labelIndex(b.kind);
  return [...groups.values()].sort(
    (a, b) =>
      byKind(a, b) ||
      Number(a.type === null) - Number(b.type === null) ||
      b.count - a.count ||
      ((a.type ?? '') < (b.type ?? '') ? -1 : 1),
  );
};

export const isChosen = (snapshot: Snapshot, node: number, { kind, type }: NeighbourChoice): boolean =>
  labelOf(snapshot, node) === kind && typeOf(snapshot, node) === type;
