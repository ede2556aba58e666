import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { mapOf } from './map-of.ts';
import { ScopeQuery } from './scope.ts';

export const Health = Type.Object({
  status: Type.Literal('ok'),
  revision: Type.Integer({ description: 'Raised by one with every change to the graph.' }),
  counts: mapOf(Type.Integer(), { description: 'Nodes in scope, a key a label.' }),
  neo4j: Type.Object({ version: Type.String(), address: Type.String() }),
});
export type Health = Static<typeof Health>;

export const health = endpoint({
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the graph is ready, its revision, and how many nodes are in scope',
  params: NoParams,
  query: ScopeQuery,
  ok: Health,
  large: false,
});
