import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { scopeParameters } from './scope.ts';

/** How many characters of outlines one answer holds at most. */
export const mostOutlineCharacters = 20_000_000;

export const outlines = endpoint({
  method: 'GET',
  path: '/api/outlines',
  summary: 'Recorded outlines of the areas of a kind, and of the base units of those that have none',
  params: NoParams,
  query: Type.Object(
    {
      kind: Type.String({ minLength: 1, maxLength: maxIdLength, description: 'A kind of area.' }),
      ...scopeParameters,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    outlines: Type.Array(
      Type.Object({
        id: Type.String({ description: 'Of the area.' }),
        geometries: Type.Array(Type.String({ description: 'GeoJSON, as recorded.' }), {
          description: 'Its own outline; else those of all its base units.',
        }),
      }),
    ),
    truncated: Type.Boolean({ description: `Outlines of over ${mostOutlineCharacters} characters are left out.` }),
  }),
  large: true,
});
