/** The graph as it is: which kinds it holds, with which properties, and how they join. */
import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { nodeLabels, relationshipTypes } from './graph-model.ts';

const SchemaProperty = Type.Object({
  name: Type.String(),
  kind: Type.Enum(['text', 'texts', 'date', 'number', 'boolean']),
  count: Type.Integer({ description: 'How many carry it.' }),
  example: Type.String(),
});
export type SchemaProperty = Static<typeof SchemaProperty>;

const Join = Type.Object({
  from: Type.Enum([...nodeLabels]),
  to: Type.Enum([...nodeLabels]),
  count: Type.Integer(),
});

export const GraphSchema = Type.Object({
  nodes: Type.Array(
    Type.Object({ label: Type.Enum([...nodeLabels]), count: Type.Integer(), properties: Type.Array(SchemaProperty) }),
  ),
  relationships: Type.Array(
    Type.Object({
      type: Type.Enum([...relationshipTypes]),
      count: Type.Integer(),
      joins: Type.Array(Join, { description: 'Most frequent first.' }),
      properties: Type.Array(SchemaProperty),
    }),
  ),
});
export type GraphSchema = Static<typeof GraphSchema>;

export const schema = endpoint({
  method: 'GET',
  path: '/api/schema',
  summary: 'Labels, relationship types and properties as the graph holds them, with counts and examples',
  params: NoParams,
  query: Type.Object({}, { additionalProperties: false }),
  ok: GraphSchema,
  large: true,
});
