import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, postEndpoint } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { NodeReference } from './node-reference.ts';
import { Edits } from './scenarios.ts';
import { ScopeQuery } from './scope.ts';

/** What puts one partnership below another. */
export const structureRelations = ['PART_OF', 'REPORTS_TO', 'LEARNING_ARM_OF'] as const;
export type StructureRelation = (typeof structureRelations)[number];

const Body = Type.Object({
  ...NodeReference.properties,
  type: Type.Union([Type.String(), Type.Null()]),
  synthetic: Type.Boolean(),
  ended: Type.Boolean({ description: 'True where an end is recorded, or passed at the date in force.' }),
  members: Type.Array(
    Type.Object({
      ...NodeReference.properties,
      role: Type.Union([Type.String(), Type.Null()]),
    }),
    { description: 'Everyone with a seat on it, observers and representatives too.' },
  ),
});

/** A partnership with its board, executive and groups, and who answers to whom. */
export const Structure = Type.Object({
  revision: Type.Integer(),
  bodies: Type.Array(Body, { description: 'The one asked for, all above it, and all below those.' }),
  relations: Type.Array(
    Type.Object({
      type: Type.Enum([...structureRelations]),
      from: Type.String({ description: 'Id of the one below.' }),
      to: Type.String({ description: 'Id of the one above.' }),
      formal: Type.Union([Type.Boolean(), Type.Null()]),
    }),
  ),
  before: Type.Array(NodeReference, {
    description: 'Partnerships elsewhere that a body of this structure succeeded: each has a structure of its own.',
  }),
  after: Type.Array(NodeReference, { description: 'Those elsewhere that succeeded a body of this structure.' }),
  cut: Type.Boolean({ description: 'True where there are more bodies than are given; the nearest are.' }),
});
export type Structure = Static<typeof Structure>;

const params = Type.Object({ partnership: Type.String({ minLength: 1, maxLength: maxIdLength }) });

export const structure = endpoint({
  method: 'GET',
  path: '/api/structures/:partnership',
  summary: 'The structure that a partnership belongs to: board, executive, groups, and who answers to whom',
  params,
  query: ScopeQuery,
  ok: Structure,
  large: true,
});

/** Nothing is written. */
export const structureOnPaper = postEndpoint({
  method: 'POST',
  path: '/api/structures/:partnership',
  summary: 'The structure that a partnership would belong to after changes on paper; one that is merged, where it went',
  params,
  query: ScopeQuery,
  body: Type.Object({ edits: Edits }, { additionalProperties: false }),
  ok: Structure,
  large: true,
});
