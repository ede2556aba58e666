import type { NodeLabel } from '#contract/graph-model';
import type { GraphSlice } from '#contract/graph-slice';
import { type NodeKey, nodeKey } from '../node-key.ts';

/** One row of a slice's columns. */
export interface ShownNode {
  readonly key: NodeKey;
  readonly kind: NodeLabel;
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly connections: number;
  /** False where the name only describes it. */
  readonly named: boolean;
  readonly synthetic: boolean;
  /** Ids of the sources it is known from. */
  readonly sources: readonly string[];
  readonly ended: boolean;
}

/** The nodes of a slice as rows, without the kinds that are hidden. */
export const shownNodes = (
  { nodes, nodeKinds, words, sources }: GraphSlice,
  hiddenKinds: readonly NodeLabel[] = [],
): ShownNode[] =>
  nodes.ids
    .map((id, index): ShownNode => {
      const kind = nodeKinds[nodes.kinds[index]!]!;
      return {
        key: nodeKey({ kind, id }),
        kind,
        id,
        name: nodes.names[index]!,
        type: words[nodes.types[index]!] ?? null,
        connections: nodes.degrees[index]!,
        named: nodes.named[index] === 1,
        synthetic: nodes.synthetic[index] === 1,
        sources: nodes.sources[index]!.map((source) => sources[source]!),
        ended: nodes.ended[index] === 1,
      };
    })
    .filter(({ kind }) => !hiddenKinds.includes(kind));
