import type { Static } from 'typebox';
import * as Type from 'typebox';
import { NoParams, postEndpoint } from './endpoint.ts';
import { mapOf } from './map-of.ts';

export const CypherAnswer = Type.Object({
  columns: Type.Array(Type.String()),
  rows: Type.Array(Type.Array(Type.Unknown()), {
    description:
      'Values in the order of the columns. Nodes, relationships, paths and points are maps with "@type"; a node known from made-up sources alone has "synthetic": true; dates and times are ISO 8601 texts; whole numbers past 2^53 are texts; a map of the query\'s own that has a name "@type" has "@@type" instead.',
  }),
  truncated: Type.Boolean({ description: 'There are more rows: the answer was cut at its most rows or bytes.' }),
  elapsedMs: Type.Integer({ description: 'Milliseconds until the last row was read.' }),
});
export type CypherAnswer = Static<typeof CypherAnswer>;

export const cypher = postEndpoint({
  method: 'POST',
  path: '/api/cypher',
  summary: 'A query of your own, which may only read: refused with the reason, or answered as columns and rows',
  params: NoParams,
  query: Type.Object({}, { additionalProperties: false }),
  body: Type.Object(
    {
      query: Type.String({ minLength: 1, description: 'One statement of Cypher, without EXPLAIN or PROFILE.' }),
      params: Type.Optional(mapOf(Type.Unknown(), { description: 'Values of the $names in it.' })),
    },
    { additionalProperties: false },
  ),
  ok: CypherAnswer,
  large: true,
});
