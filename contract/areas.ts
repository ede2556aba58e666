import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { Named } from './named.ts';
import { scopeParameters } from './scope.ts';

/** How many areas are listed at most. */
export const mostAreas = 100_000;

export const areas = endpoint({
  method: 'GET',
  path: '/api/areas',
  summary: 'The areas of a kind by id and name',
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
    total: Type.Integer(),
    areas: Type.Array(Named, { description: 'By id.' }),
    truncated: Type.Boolean({ description: `There are over ${mostAreas}.` }),
  }),
  large: true,
});
