import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { NodeReference } from './node-reference.ts';
import { limitParameter, scopeParameters } from './scope.ts';

const OrNotKnown = Type.Union([Type.String(), Type.Null()]);

export const PlanRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  synthetic: Type.Boolean(),
  started: OrNotKnown,
  ended: OrNotKnown,
  review: Type.Union([Type.String(), Type.Null()], { description: 'When it is looked at again, as written.' }),
  owners: Type.Array(NodeReference),
  themes: Type.Array(NodeReference),
});
export type PlanRow = Static<typeof PlanRow>;

export const plans = endpoint({
  method: 'GET',
  path: '/api/plans',
  summary: 'Plans and strategies with their cycles, whose they are and what they are about',
  params: NoParams,
  query: Type.Object({ ...scopeParameters, limit: limitParameter }, { additionalProperties: false }),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    plans: Type.Array(PlanRow, { description: 'By beginning, then name; those without a beginning last.' }),
    truncated: Type.Boolean(),
  }),
  large: true,
});
