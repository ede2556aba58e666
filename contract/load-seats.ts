import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { LoadItem, loadSubjects } from './load.ts';
import { NodeReference } from './node-reference.ts';
import { limitParameter, scopeParameters } from './scope.ts';

/** A thing that carries something, by its sort and id. */
export const loadOfOne = {
  of: Type.Enum([...loadSubjects]),
  id: Type.String({ minLength: 1, maxLength: maxIdLength }),
};

/** One part of what something carries. */
export const LoadPart = Type.Object({
  other: NodeReference,
  type: Type.Union([Type.String(), Type.Null()]),
  roles: Type.Array(Type.String(), { description: 'In which it is held, as recorded.' }),
  people: Type.Array(NodeReference, { description: 'Who sits there for it.' }),
  seats: Type.Integer(),
  meetings: LoadItem.properties.meetings,
  hours: LoadItem.properties.hours,
});
export type LoadPart = Static<typeof LoadPart>;

export const loadSeats = endpoint({
  method: 'GET',
  path: '/api/load/seats',
  summary:
    'What the load of one thing is made of: its seats by board, the seats on it, or the partnerships on its ground',
  params: NoParams,
  query: Type.Object({ ...loadOfOne, ...scopeParameters, limit: limitParameter }, { additionalProperties: false }),
  ok: Type.Object({
    revision: Type.Integer(),
    subject: NodeReference,
    total: Type.Integer(),
    items: Type.Array(LoadPart, { description: 'Those with most hours first.' }),
    truncated: Type.Boolean(),
  }),
  large: true,
});
