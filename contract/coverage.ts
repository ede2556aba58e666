import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { certainties, Finding } from './findings.ts';
import { maxIdLength } from './identity.ts';
import { limitParameter, scopeParameters } from './scope.ts';

const Word = Type.String({ minLength: 1, maxLength: maxIdLength });

/** By what partnerships are told apart: their type, or the themes that they address, client groups among them. */
export const coverageSides = ['type', 'theme'] as const;
export type CoverageSide = (typeof coverageSides)[number];

/** How partnerships of one type, or that address one theme, cover one area. */
export const TypeCover = Type.Object({
  type: Type.String({ description: 'The type; by theme its id.' }),
  full: Type.Array(Type.String(), {
    description:
      'Partnerships whose ground holds all base units of the area, which are all known, or that cover it by name.',
  }),
  part: Type.Array(Type.String(), { description: 'Partnerships whose ground shares a base unit with it.' }),
  required: Type.Array(Type.Object({ id: Type.String(), requiredBy: Type.String() }), {
    description: 'Requirements by which such an area is to have such a partnership, at the date or ever in its life.',
  }),
  gap: Type.Union([Type.Object({ id: Type.String(), certainty: Type.Enum([...certainties]) }), Type.Null()], {
    description: 'The finding that the area lacks what is required; null where it does not.',
  }),
  double: Type.Union([Type.String(), Type.Null()], {
    description: 'The id of the finding that several of these cover the same area; null where there is none.',
  }),
});
export type TypeCover = Static<typeof TypeCover>;

export const coverage = endpoint({
  method: 'GET',
  path: '/api/coverage',
  summary: 'Which partnerships cover each area, by type or by theme',
  params: NoParams,
  query: Type.Object(
    {
      areaKind: Type.Optional(Word),
      by: Type.Optional(Type.Enum([...coverageSides], { default: 'type' })),
      partnershipType: Type.Optional(Word),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    by: Type.Enum([...coverageSides]),
    total: Type.Integer({ description: 'Areas.' }),
    types: Type.Array(Type.String(), {
      description: 'Types of partnership in scope, or required; by theme the ids of the themes.',
    }),
    themes: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), kind: Type.Union([Type.String(), Type.Null()]) }),
      { description: 'By theme: what the ids stand for, in their order.' },
    ),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        complete: Type.Boolean({ description: 'Whether its base units are known to be all.' }),
        types: Type.Array(TypeCover, { description: 'One for each of the types, in their order.' }),
      }),
    ),
    evidence: Type.Optional(Finding.properties.evidence),
    truncated: Type.Boolean(),
  }),
  large: true,
});
