import type { Static } from 'typebox';
import * as Type from 'typebox';
import { GivenId } from './given-text.ts';
import { nodeLabels } from './graph-model.ts';

export const NodeKind = Type.Enum([...nodeLabels]);

/** Enough of a node to find it, as a request gives it. */
export const NodeAddress = Type.Object({ kind: NodeKind, id: GivenId }, { additionalProperties: false });
export type NodeAddress = Static<typeof NodeAddress>;

/** Enough of a node to name it and to link to it. */
export const NodeReference = Type.Object({ kind: NodeKind, id: Type.String(), name: Type.String() });
export type NodeReference = Static<typeof NodeReference>;

/** Where something stands: a source, the place in it, and a few words found there. */
export const Citation = Type.Object({
  source: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  locator: Type.Optional(Type.String()),
  citedAs: Type.Optional(Type.String()),
});
export type Citation = Static<typeof Citation>;
