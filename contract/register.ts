import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { findingKinds } from './findings.ts';
import { maxIdLength } from './identity.ts';
import { limitParameter, scopeParameters } from './scope.ts';

const Count = Type.Integer();

/** Findings that are open, by how sure they are. */
export const OpenCounts = Type.Object({ certain: Count, toCheck: Count });
export type OpenCounts = Static<typeof OpenCounts>;

const byKind = Object.fromEntries(findingKinds.map((kind) => [kind, OpenCounts])) as Record<
  (typeof findingKinds)[number],
  typeof OpenCounts
>;

const Standings = {
  open: Type.Object(byKind),
  predicted: Type.Integer({ description: 'Of the open ones to check: predictions of likely members.' }),
  accepted: Count,
  acceptedUntil: Type.Union([Type.String(), Type.Null()], {
    description: 'The first day on which an acceptance ends.',
  }),
  dismissed: Count,
  reopened: Type.Integer({ description: 'Of the open ones: decided once, and open again.' }),
};

export const RegisterRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  synthetic: Type.Boolean(),
  ...Standings,
});
export type RegisterRow = Static<typeof RegisterRow>;

/** How many findings there were after an import, whatever was decided of them. */
export const TrendPoint = Type.Object({
  import: Type.Object({ id: Type.String(), name: Type.String(), at: Type.String(), revision: Count }),
  rolledBack: Type.Boolean(),
  found: Type.Union([Type.Object(byKind), Type.Null()], { description: 'null: not recorded.' }),
  sameSettings: Type.Boolean({ description: 'False where thresholds and assumptions were others than now.' }),
});
export type TrendPoint = Static<typeof TrendPoint>;

export const register = endpoint({
  method: 'GET',
  path: '/api/register',
  summary: 'Findings by area: open, accepted, dismissed; and how many there were after each import',
  params: NoParams,
  query: Type.Object(
    {
      areaKind: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: maxIdLength,
          description:
            'Of which kind the areas are. Left out: in an area that of its parts, else its own; elsewhere that of most areas on which a partnership works.',
        }),
      ),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Count,
    areaKind: Type.Union([Type.String(), Type.Null()]),
    areaKinds: Type.Array(Type.Object({ word: Type.String(), count: Count }), {
      description:
        'Kinds of area in scope and how many areas are of each; those of most areas that are made of others and covered first.',
    }),
    whole: Type.Object(Standings, { description: 'Each finding once, those without an area of this kind too.' }),
    total: Type.Integer({ description: 'Areas of the kind in scope.' }),
    areas: Type.Array(RegisterRow, {
      description: 'A finding is of each area that a subject of it is of: as many as /api/findings lists with `area`.',
    }),
    trend: Type.Array(TrendPoint, {
      description: 'The first import first, of the whole graph: neither date, sources nor area leave anything out.',
    }),
    truncated: Type.Boolean(),
  }),
  large: true,
});
