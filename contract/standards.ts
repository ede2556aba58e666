/** What partnerships are held against: who must sit on a type, and which areas must have one. They change by imports. */

import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';

const dated = { since: Type.Optional(Type.String()), until: Type.Optional(Type.String()) };
const known = {
  id: Type.String(),
  synthetic: Type.Boolean({
    description: 'True where it is known from synthetic sources only, and asks of no others.',
  }),
  sources: Type.Array(Type.String()),
};

export const CoreMembership = Type.Object({
  ...known,
  partnershipType: Type.String(),
  anyOfAgencyTypes: Type.Array(Type.String()),
  ...dated,
});
export type CoreMembership = Static<typeof CoreMembership>;

export const Duty = Type.Object({
  ...known,
  areaKind: Type.String(),
  partnershipType: Type.String(),
  requiredBy: Type.String(),
  ...dated,
});
export type Duty = Static<typeof Duty>;

export const standards = endpoint({
  method: 'GET',
  path: '/api/standards',
  summary: 'Core memberships (Templates) and duties (Requirements)',
  params: NoParams,
  query: Type.Object({}, { additionalProperties: false }),
  ok: Type.Object({ templates: Type.Array(CoreMembership), requirements: Type.Array(Duty) }),
  large: false,
});
