/** The library: the queries that a researcher may run, by the question that each answers. */
import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { ScopeQuery } from './scope.ts';

/** What a parameter's value may be. `nothing` is null, by which the query leaves something open. */
export const parameterTypes = ['text', 'number', 'boolean', 'list', 'map', 'nothing'] as const;
export type ParameterType = (typeof parameterTypes)[number];

/** The group of the rules' definitions. */
export const findingsGroup = 'Findings';

export const LibraryParameter = Type.Object({
  name: Type.String(),
  type: Type.Enum([...parameterTypes], { description: 'Of its default.' }),
  default: Type.Unknown(),
  about: Type.String({ description: 'What it is, in words.' }),
});
export type LibraryParameter = Static<typeof LibraryParameter>;

export const LibraryQuery = Type.Object({
  id: Type.String({ description: 'Its file in `cypher/`, without the ending.' }),
  group: Type.String(),
  question: Type.String(),
  purpose: Type.String(),
  params: Type.Array(LibraryParameter),
  returns: Type.Array(Type.String(), { description: 'The names of its columns.' }),
  query: Type.String(),
});
export type LibraryQuery = Static<typeof LibraryQuery>;

export const queries = endpoint({
  method: 'GET',
  path: '/api/queries',
  summary: 'Queries to run and to change, by question; the definition of every finding among them',
  params: NoParams,
  query: ScopeQuery,
  ok: Type.Object({
    queries: Type.Array(LibraryQuery, {
      description: 'The defaults of `at`, `sources` and `inArea` are those of the scope.',
    }),
  }),
  large: true,
});
