import type { Static } from 'typebox';
import * as Type from 'typebox';
import { areaRelations, ReportedRelation } from './coterminosity.ts';
import { endpoint, NoParams } from './endpoint.ts';
import { Named } from './named.ts';
import { scopeParameters } from './scope.ts';

/** How an area stands to the areas of another kind taken together. */
export const areaStandings = [...areaRelations, 'apart', 'unknown'] as const;
export type AreaStanding = (typeof areaStandings)[number];

/** How many kinds of area are compared at most: the commonest of them. */
export const mostSystems = 40;

const Standing = Type.Object({
  areas: Type.Integer(),
  units: Type.Integer({ description: 'Base units of these areas, each once.' }),
});

export const AreaSystem = Type.Object({
  kind: Type.String(),
  areas: Type.Integer(),
  complete: Type.Integer({ description: 'Areas whose base units are known to be all.' }),
  units: Type.Integer({ description: 'Base units of all of them, each once.' }),
});
export type AreaSystem = Static<typeof AreaSystem>;

export const SystemPair = Type.Object({
  a: Type.String({ description: 'The kind whose areas are counted.' }),
  b: Type.String({ description: 'The kind that they are held against.' }),
  standings: Type.Object(
    {
      coterminous: Standing,
      within: Standing,
      contains: Standing,
      overlaps: Standing,
      apart: Standing,
      unknown: Standing,
    },
    {
      description:
        'Each area of a stands in one: the same as some b; within one; across the lines of one or more; made up of whole ones and what is in none; apart from all; not known.',
    },
  ),
  nearMisses: Type.Integer({ description: 'Pairs of areas that a few units keep from being coterminous.' }),
});
export type SystemPair = Static<typeof SystemPair>;

export const NamedReport = Type.Object({
  ...ReportedRelation.properties,
  a: Named,
  b: Named,
  kinds: Type.Array(Type.String(), { description: 'Kinds of the two; blank where one has none.' }),
  sources: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
});
export type NamedReport = Static<typeof NamedReport>;

export const areaSystems = endpoint({
  method: 'GET',
  path: '/api/area-systems',
  summary: 'How the areas of each kind lie to those of every other, and what sources say of that',
  params: NoParams,
  query: Type.Object(scopeParameters, { additionalProperties: false }),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer({ description: 'Kinds of area in scope.' }),
    systems: Type.Array(AreaSystem, { description: 'By falling number of areas, then by kind.' }),
    pairs: Type.Array(SystemPair, { description: 'Every two of these kinds, both ways round.' }),
    reported: Type.Array(NamedReport),
    truncated: Type.Boolean({ description: 'Kinds beyond the commonest are left out.' }),
  }),
  large: true,
});
