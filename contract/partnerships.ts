import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { typologyProperties } from './graph-model.ts';
import { maxIdLength } from './identity.ts';
import { NodeReference } from './node-reference.ts';
import { limitParameter, scopeParameters } from './scope.ts';

const OrNotKnown = Type.Union([Type.String(), Type.Null()]);

/** A partnership with what tells its type apart, each as its source words it; null is not known. */
export const ListedPartnership = Type.Object({
  id: Type.String(),
  name: Type.String(),
  synthetic: Type.Boolean(),
  type: OrNotKnown,
  statutory: Type.Union([Type.Boolean(), Type.Null()]),
  typology: Type.Object(
    Object.fromEntries(typologyProperties.map((name) => [name, OrNotKnown])) as Record<
      (typeof typologyProperties)[number],
      typeof OrNotKnown
    >,
  ),
  themes: Type.Array(NodeReference),
  areas: Type.Array(NodeReference, { description: 'Those that it covers by name.' }),
  members: Type.Integer({ minimum: 0 }),
  membersKnown: OrNotKnown,
});
export type ListedPartnership = Static<typeof ListedPartnership>;

export const partnerships = endpoint({
  method: 'GET',
  path: '/api/partnerships',
  summary:
    "Partnerships with Camden's typology: formality, scope, lifespan, role, scale, and the stage they have reached",
  params: NoParams,
  query: Type.Object(
    {
      type: Type.Optional(Type.String({ minLength: 1, maxLength: maxIdLength, description: 'A type of partnership.' })),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    partnerships: Type.Array(ListedPartnership, { description: 'By id.' }),
    truncated: Type.Boolean(),
  }),
  large: true,
});
