import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { type Collection, collections, relationshipTypes } from './graph-model.ts';
import { maxIdLength } from './identity.ts';
import { mapOf } from './map-of.ts';
import { Citation, NodeKind, NodeReference } from './node-reference.ts';
import { ScopeQuery } from './scope.ts';

export const Relation = Type.Object({
  type: Type.Enum([...relationshipTypes]),
  direction: Type.Enum(['out', 'in']),
  other: NodeReference,
  properties: mapOf(Type.Unknown()),
  citations: Type.Array(Citation),
});
export type Relation = Static<typeof Relation>;

/** Everything known of one thing. Properties that are not known are absent. */
export const NodeDetails = Type.Object({
  revision: Type.Integer(),
  kind: NodeKind,
  id: Type.String(),
  name: Type.String(),
  synthetic: Type.Boolean(),
  properties: mapOf(Type.Unknown()),
  citations: Type.Array(Citation),
  relations: Type.Array(Relation),
  cypher: Type.Object({ query: Type.String(), params: mapOf(Type.Unknown()) }),
});
export type NodeDetails = Static<typeof NodeDetails>;

export const details = endpoint({
  method: 'GET',
  path: '/api/:collection/:id',
  summary: 'Everything known of one thing, with its sources',
  params: Type.Object({
    collection: Type.Enum(Object.keys(collections) as Collection[]),
    id: Type.String({ minLength: 1, maxLength: maxIdLength }),
  }),
  query: ScopeQuery,
  ok: NodeDetails,
  large: true,
});
