import type { NodeLabel } from '#contract/graph-model';

/** Names a node among all kinds, as addresses do: ids are unique within one kind only. */
export const nodeKey = ({ kind, id }: { readonly kind: NodeLabel; readonly id: string }): string => `${kind}:${id}`;
