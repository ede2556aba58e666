import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { Named } from './named.ts';
import { scopeParameters } from './scope.ts';

/** How many areas are mapped at most, and how many base units are drawn in them. */
export const mostMapped = 4_000;
export const mostTiles = 3_000;

const Place = (of: string) => Type.Integer({ description: `Place in ${of}; −1: none.` });

export const MappedArea = Type.Object({
  ...Named.properties,
  complete: Type.Boolean({ description: 'Whether its base units are known to be all.' }),
  units: Type.Integer({ description: 'Base units.' }),
  holder: Place('holders'),
  partnerships: Type.Integer({ description: 'Partnerships whose ground shares a base unit with it.' }),
  byName: Type.Integer({ description: 'Partnerships that cover it by name.' }),
  hours: Type.Object({ low: Type.Number(), high: Type.Number(), known: Type.Number() }, { description: 'Of a year.' }),
  gaps: Type.Integer({ description: 'Types of partnership that it is to have and none is recorded: to check.' }),
});
export type MappedArea = Static<typeof MappedArea>;

/** Base units, column by column. */
const Tiles = Type.Object({
  ids: Type.Array(Type.String()),
  names: Type.Array(Type.String()),
  beside: Type.Array(Type.Array(Type.Integer()), { description: 'Places of the areas in `beside` that hold it.' }),
  areas: Type.Array(Type.Array(Type.Integer()), { description: 'Places of the areas that it is part of.' }),
});

export const areaMap = endpoint({
  method: 'GET',
  path: '/api/area-map',
  summary: 'Areas of a kind with what they lie in and are made of, and what lies on them',
  params: NoParams,
  query: Type.Object(
    {
      kind: Type.String({ minLength: 1, maxLength: maxIdLength, description: 'A kind of area.' }),
      beside: Type.Optional(Type.String({ minLength: 1, maxLength: maxIdLength, description: 'Another kind.' })),
      about: Type.Optional(
        Type.Array(Type.String({ minLength: 1, maxLength: maxIdLength }), {
          maxItems: 2,
          description: 'Ids of areas: only areas that share a base unit with one of these. Repeated for two.',
        }),
      ),
      partnership: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: maxIdLength,
          description: 'Id of a partnership: only areas that share a base unit with its ground.',
        }),
      ),
      ...scopeParameters,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    areas: Type.Array(MappedArea),
    holders: Type.Array(Type.Object({ ...Named.properties, kind: Type.String(), holder: Place('holders') }), {
      description: 'What the areas lie in, as recorded parts say: of several the one with most steps above it.',
    }),
    beside: Type.Array(Named, { description: 'Areas of the other kind that hold one of the base units.' }),
    tiles: Type.Union([Tiles, Type.Null()], { description: `Base units; null where there are over ${mostTiles}.` }),
    ground: Type.Array(Type.String(), { description: 'Base units of the partnership asked for, in these areas.' }),
    truncated: Type.Boolean({ description: `There are over ${mostMapped} areas.` }),
  }),
  large: true,
});
