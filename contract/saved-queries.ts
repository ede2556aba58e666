/** Queries of the console that people keep under a name. Keeping one changes nothing of the network. */
import type { Static, TProperties } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams, postEndpoint } from './endpoint.ts';
import { givenText } from './given-text.ts';
import { mapOf } from './map-of.ts';

const NoQuery = Type.Object({}, { additionalProperties: false });
const IdParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });

const given = {
  name: givenText(200),
  query: Type.String({
    minLength: 1,
    maxLength: 20_000,
    description: 'As it was typed; whether it runs is not asked.',
  }),
  params: mapOf(Type.Unknown(), { description: 'Values of the $names in it.' }),
} satisfies TProperties;

export const GivenQuery = Type.Object(given, { additionalProperties: false });
export type GivenQuery = Static<typeof GivenQuery>;

export const SavedQuery = Type.Object({
  id: Type.String(),
  ...given,
  createdAt: Type.String({ description: 'When it was kept first, ISO 8601.' }),
  changedAt: Type.String({ description: 'When it was written last, ISO 8601.' }),
});
export type SavedQuery = Static<typeof SavedQuery>;

export const savedQueries = endpoint({
  method: 'GET',
  path: '/api/queries/saved',
  summary: 'The queries that were kept, the thousand written last',
  params: NoParams,
  query: NoQuery,
  ok: Type.Object({ queries: Type.Array(SavedQuery) }),
  large: true,
});

export const saveQuery = postEndpoint({
  method: 'POST',
  path: '/api/queries/saved',
  summary: 'Keeps a query under a name',
  params: NoParams,
  query: NoQuery,
  body: GivenQuery,
  ok: SavedQuery,
  large: true,
});

export const changeQuery = postEndpoint({
  method: 'PUT',
  path: '/api/queries/saved/:id',
  summary: 'Writes one anew, as a whole',
  params: IdParams,
  query: NoQuery,
  body: GivenQuery,
  ok: SavedQuery,
  large: true,
});

export const deleteQuery = endpoint({
  method: 'DELETE',
  path: '/api/queries/saved/:id',
  summary: 'Deletes one, and answers what it was: to keep that anew undoes it',
  params: IdParams,
  query: NoQuery,
  ok: SavedQuery,
  large: true,
});
