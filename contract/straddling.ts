import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { Named } from './named.ts';
import { limitParameter, scopeParameters } from './scope.ts';

/** How the ground of a partnership lies to the areas of a kind, where no one area holds all of it. */
export const groundStandings = ['across', 'whole', 'unknown'] as const;
export type GroundStanding = (typeof groundStandings)[number];

export const Straddling = Type.Object({
  ...Named.properties,
  type: Type.Union([Type.String(), Type.Null()]),
  lies: Type.Enum([...groundStandings], {
    description:
      'across: it has some units of an area and not others; whole: only whole areas; unknown: some of the units are not.',
  }),
  units: Type.Integer({ description: 'Base units of its ground.' }),
  outside: Type.Integer({ description: 'Those that lie in no area of the kind.' }),
  areas: Type.Array(
    Type.Object({ ...Named.properties, shared: Type.Integer(), of: Type.Integer(), complete: Type.Boolean() }),
    { description: 'Areas of the kind that it lies in: units shared, of how many of the area.' },
  ),
});
export type Straddling = Static<typeof Straddling>;

export const straddling = endpoint({
  method: 'GET',
  path: '/api/straddling',
  summary: 'Partnerships whose ground no one area of a kind holds: across the lines of areas, or several whole ones',
  params: NoParams,
  query: Type.Object(
    {
      kind: Type.String({ minLength: 1, maxLength: maxIdLength, description: 'A kind of area.' }),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    across: Type.Integer({ description: 'How many of them lie across lines.' }),
    partnerships: Type.Array(Straddling, {
      description: 'Those across lines first, then those not known, each by falling number of areas, then by id.',
    }),
    truncated: Type.Boolean(),
  }),
  large: true,
});
