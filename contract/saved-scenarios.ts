/** Changes on paper that people keep under a name. Keeping one changes nothing of the network. */

import type { Static, TProperties } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams, postEndpoint } from './endpoint.ts';
import { givenText } from './given-text.ts';
import { Edit } from './scenarios.ts';
import { ScopeQuery } from './scope.ts';

const NoQuery = Type.Object({}, { additionalProperties: false });
const IdParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });

const given = {
  name: givenText(200),
  note: Type.Optional(givenText(4_000)),
  by: Type.Optional(givenText(200)),
  steps: Type.Array(Edit, { minItems: 1, maxItems: 200 }),
  scope: ScopeQuery,
} satisfies TProperties;

/** What is kept: two may have one name, as they are told apart by who kept them and when. */
export const GivenScenario = Type.Object(given, { additionalProperties: false });
export type GivenScenario = Static<typeof GivenScenario>;

const whenProperties = {
  id: Type.String(),
  createdAt: Type.String({ description: 'When it was kept first, ISO 8601.' }),
  changedAt: Type.String({ description: 'When it was written last, ISO 8601.' }),
};

export const SavedScenario = Type.Object({ ...whenProperties, ...given });
export type SavedScenario = Static<typeof SavedScenario>;

export const SavedInShort = Type.Object({
  ...whenProperties,
  name: Type.String(),
  note: Type.Optional(Type.String()),
  by: Type.Optional(Type.String()),
  steps: Type.Integer({ description: 'How many.' }),
  scope: ScopeQuery,
});
export type SavedInShort = Static<typeof SavedInShort>;

export const savedScenarios = endpoint({
  method: 'GET',
  path: '/api/scenarios/saved',
  summary: 'Changes on paper that were kept, those written last first',
  params: NoParams,
  query: Type.Object(
    {
      offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000, default: 100 })),
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({ total: Type.Integer(), scenarios: Type.Array(SavedInShort), truncated: Type.Boolean() }),
  large: false,
});

export const savedScenario = endpoint({
  method: 'GET',
  path: '/api/scenarios/saved/:id',
  summary: 'One that was kept, with its steps as they were written',
  params: IdParams,
  query: NoQuery,
  ok: SavedScenario,
  large: true,
});

export const saveScenario = postEndpoint({
  method: 'POST',
  path: '/api/scenarios/saved',
  summary: 'Keeps changes on paper under a name; whether they apply is not asked until they are carried out',
  params: NoParams,
  query: NoQuery,
  body: GivenScenario,
  ok: SavedScenario,
  large: true,
});

export const changeScenario = postEndpoint({
  method: 'PUT',
  path: '/api/scenarios/saved/:id',
  summary: 'Writes one anew, as a whole; one of the last hundred that were deleted is back by it',
  params: IdParams,
  query: NoQuery,
  body: GivenScenario,
  ok: SavedScenario,
  large: true,
});

export const deleteScenario = endpoint({
  method: 'DELETE',
  path: '/api/scenarios/saved/:id',
  summary: 'Deletes one, and answers what it was: to write that anew undoes it',
  params: IdParams,
  query: NoQuery,
  ok: SavedScenario,
  large: true,
});
