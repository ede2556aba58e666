import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { limitParameter, scopeParameters } from './scope.ts';

export const overlapMeasures = ['jaccard', 'containment'] as const;
export type OverlapMeasure = (typeof overlapMeasures)[number];

export const Overlap = Type.Object({
  a: Type.String(),
  b: Type.String(),
  shared: Type.Integer({ description: 'Members on both; an agency known only by its type is never shared.' }),
  sizeA: Type.Integer(),
  sizeB: Type.Integer(),
  jaccard: Type.Number({ description: 'shared ÷ (sizeA + sizeB − shared)' }),
  containment: Type.Number({ description: 'shared ÷ the smaller size' }),
});
export type Overlap = Static<typeof Overlap>;

export const overlaps = endpoint({
  method: 'GET',
  path: '/api/overlaps',
  summary: 'Pairs of partnerships that share members, exactly, by falling measure',
  params: NoParams,
  query: Type.Object(
    {
      measure: Type.Optional(Type.Enum([...overlapMeasures], { default: 'jaccard' })),
      min: Type.Optional(Type.Number({ minimum: 0, maximum: 1, default: 0.5 })),
      minSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, default: 1 })),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    pairs: Type.Array(Overlap),
    kin: Type.Array(
      Type.Object({
        a: Type.String(),
        b: Type.String(),
        kind: Type.Enum(['nested', 'successors']),
        part: Type.Optional(Type.String({ description: 'Of two nested ones, that which is part of the other.' })),
        route: Type.Optional(
          Type.Literal('sub-group', { description: 'It is a sub-group already: let it report through the whole.' }),
        ),
      }),
      { description: 'Listed pairs that overlap because they are kin, and so are no duplicates.' },
    ),
    truncated: Type.Boolean(),
  }),
  large: true,
});
