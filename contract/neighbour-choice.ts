import { type NodeLabel, nodeLabels } from './graph-model.ts';

/**
 * Some of the neighbours of a thing, in one word: `Agency|council|Partnership:p-leeds` are the councils around p-leeds.
 * The type stands as in an address (`encodeURIComponent`), and is empty for those whose type is not known, and where the
 * kind has no types.
 */
export interface NeighbourChoice {
  readonly kind: NodeLabel;
  readonly type: string | null;
  readonly of: { readonly kind: NodeLabel; readonly id: string };
}

const labelOf = (text: string): NodeLabel | undefined => nodeLabels.find((label) => label === text);

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

export const formatNeighbourChoice = ({ kind, type, of }: NeighbourChoice): string =>
  `${kind}|${encodeURIComponent(type ?? '')}|${of.kind}:${of.id}`;

/** Null for a text that is none. */
export const parseNeighbourChoice = (text: string): NeighbourChoice | null => {
  const [, kindText = '', typeText = '', ofText = '', id = ''] = /^(\w+)\|([^|]*)\|(\w+):(.+)$/s.exec(text) ?? [];
  const [kind, type, ofKind] = [labelOf(kindText), decoded(typeText), labelOf(ofText)];
  return kind && ofKind && type !== null ? { kind, type: type === '' ? null : type, of: { kind: ofKind, id } } : null;
};
