import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { nodeLabels } from './graph-model.ts';
import { NodeReference } from './node-reference.ts';
import { kindList, limitParameter, scopeParameters } from './scope.ts';

export const SearchHit = Type.Object({
  ...NodeReference.properties,
  type: Type.Optional(Type.String({ description: 'What sort of partnership, agency, boundary … it is.' })),
  synthetic: Type.Boolean({ description: 'True where every source of it is synthetic.' }),
  sources: Type.Array(Type.String(), { description: 'Ids of the sources that it is known from.' }),
  score: Type.Number({ description: 'Higher is nearer; comparable within one answer only.' }),
});
export type SearchHit = Static<typeof SearchHit>;

export const search = endpoint({
  method: 'GET',
  path: '/api/search',
  summary: 'Nodes by name, alias or id, tolerant of case, accents and small slips',
  params: NoParams,
  query: Type.Object(
    {
      q: Type.String({ minLength: 1, maxLength: 200 }),
      kind: kindList(nodeLabels),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    hits: Type.Array(SearchHit),
    truncated: Type.Boolean(),
    words: Type.Union([Type.String(), Type.Null()], {
      description: "What the index of names was asked, in Lucene's syntax; null where no word was typed.",
    }),
  }),
  large: false,
});
