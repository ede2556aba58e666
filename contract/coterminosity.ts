import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { limitParameter, scopeParameters } from './scope.ts';

/** How the ground of one area lies to that of another that it meets. */
export const areaRelations = ['coterminous', 'within', 'contains', 'overlaps'] as const;
export type AreaRelation = (typeof areaRelations)[number];

export const AreaPair = Type.Object({
  a: Type.String({ description: 'Id of an area of the first kind.' }),
  b: Type.String({ description: 'Id of an area of the second kind.' }),
  relation: Type.Enum([...areaRelations], { description: 'a is … b.' }),
  shared: Type.Integer({ description: 'Units in both.' }),
  onlyA: Type.Integer(),
  onlyB: Type.Integer(),
});
export type AreaPair = Static<typeof AreaPair>;

/** What a source says of two areas, beside what is computed of them. */
export const ReportedRelation = Type.Object({
  a: Type.String(),
  b: Type.String(),
  reported: Type.Enum(['coterminous', 'overlaps']),
  computed: Type.Union([Type.Enum([...areaRelations, 'apart']), Type.Null()], {
    description: 'null: not known.',
  }),
  agrees: Type.Union([Type.Boolean(), Type.Null()]),
  sources: Type.Array(Type.String()),
});
export type ReportedRelation = Static<typeof ReportedRelation>;

/** Up to which share of the units of two areas may be in one alone for the two to be nearly coterminous. */
export const nearMissShare = 0.1;

export const coterminosity = endpoint({
  method: 'GET',
  path: '/api/coterminosity',
  summary: 'How the areas of two kinds lie to each other, in the units they are made of',
  params: NoParams,
  query: Type.Object(
    {
      kinds: Type.Array(Type.String({ minLength: 1, maxLength: 2 * maxIdLength + 1 }), {
        maxItems: 2,
        description: 'Two kinds of area, or one twice, repeated or parted by a comma.',
      }),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer({ description: 'Pairs that meet.' }),
    pairs: Type.Array(AreaPair, { description: 'By ids; pairs that are apart are left out.' }),
    totalUnknown: Type.Integer(),
    unknown: Type.Array(Type.Array(Type.String(), { minItems: 2, maxItems: 2 }), {
      description: 'Pairs that no kind of unit compares: one of the two is not known to be complete in it.',
    }),
    nearMisses: Type.Array(
      Type.Object({
        a: Type.String(),
        b: Type.String(),
        astray: Type.Number({ description: 'Units in one of the two alone ÷ units in either, the fewest first.' }),
      }),
      { description: `Pairs that a few units keep from being coterminous: at most ${nearMissShare} of them.` },
    ),
    straddling: Type.Array(
      Type.Object({
        id: Type.String(),
        across: Type.Array(Type.String(), { description: 'The areas of the other kind that it lies in part of.' }),
      }),
      { description: 'Areas of either kind that lie across two or more of the other and go beyond one of these.' },
    ),
    reported: Type.Array(ReportedRelation, {
      description: 'What sources say of these kinds; it plays no part in what is computed.',
    }),
    truncated: Type.Boolean({ description: 'One of the lists is cut at the limit.' }),
  }),
  large: true,
});
