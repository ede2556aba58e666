import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { limitParameter, scopeParameters } from './scope.ts';

const Word = Type.String({ minLength: 1, maxLength: maxIdLength });

/** How partnerships of one type cover one area. */
export const TypeCover = Type.Object({
  type: Type.String(),
  full: Type.Array(Type.String(), {
    description:
      'Partnerships whose ground holds all base units of the area, which are all known, or that cover it by name.',
  }),
  part: Type.Array(Type.String(), { description: 'Partnerships whose ground shares a base unit with it.' }),
  required: Type.Array(Type.Object({ id: Type.String(), requiredBy: Type.String() }), {
    description: 'Requirements by which such an area is to have such a partnership, at the date or ever in its life.',
  }),
});
export type TypeCover = Static<typeof TypeCover>;

export const coverage = endpoint({
  method: 'GET',
  path: '/api/coverage',
  summary: 'Which partnerships cover each area, by type',
  params: NoParams,
  query: Type.Object(
    {
      areaKind: Type.Optional(Word),
      partnershipType: Type.Optional(Word),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer({ description: 'Areas.' }),
    types: Type.Array(Type.String(), { description: 'Types of partnership in scope, or required.' }),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        complete: Type.Boolean({ description: 'Whether its base units are known to be all.' }),
        types: Type.Array(TypeCover, { description: 'One for each of the types, in their order.' }),
      }),
    ),
    truncated: Type.Boolean(),
  }),
  large: true,
});
