import { type NodeLabel, nodeLabels } from '#contract/graph-model';

/** A node as an address names it, such as `Partnership:p-leeds`: ids are unique within a kind only. */
export type NodeKey = `${NodeLabel}:${string}`;

export const nodeKey = ({ kind, id }: { readonly kind: NodeLabel; readonly id: string }): NodeKey => `${kind}:${id}`;

const isLabel = (text: string): text is NodeLabel => (nodeLabels as readonly string[]).includes(text);

/** The kind and id in a key; null for text that is no key. An id may hold colons itself. */
export const parseNodeKey = (key: string): { readonly kind: NodeLabel; readonly id: string } | null => {
  const colon = key.indexOf(':');
  const kind = key.slice(0, Math.max(colon, 0));
  const id = key.slice(colon + 1);
  return isLabel(kind) && id !== '' ? { kind, id } : null;
};

export const isNodeKey = (text: string): text is NodeKey => parseNodeKey(text) !== null;
