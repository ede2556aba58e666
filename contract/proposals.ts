import type { Static } from 'typebox';
import * as Type from 'typebox';
import { NoParams, postEndpoint } from './endpoint.ts';
import { GivenId, givenText } from './given-text.ts';
import { maxIdLength } from './identity.ts';
import { NodeReference } from './node-reference.ts';
import { limitParameter, scopeParameters } from './scope.ts';

const Ids = Type.Array(GivenId, { maxItems: 200 });
const Share = Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()]);

/** Hours a year. */
const hours = (description: string) =>
  Type.Union([Type.Object({ low: Type.Number(), high: Type.Number() }), Type.Null()], { description });

/** A task that is thought to need a partnership. */
export const Task = Type.Object(
  {
    name: Type.Optional(givenText(maxIdLength)),
    type: Type.Optional(givenText(200)),
    themes: Type.Optional(Ids),
    boundaries: Type.Optional(Ids),
    members: Type.Optional({
      ...Ids,
      description: 'Agencies, persons or partnerships that the task needs.',
    } as typeof Ids),
    meetingsPerYear: Type.Optional(Type.Number({ minimum: 0, maximum: 10_000 })),
    hoursPerMeeting: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000 })),
  },
  { additionalProperties: false },
);
export type Task = Static<typeof Task>;

export const Host = Type.Object({
  partnership: NodeReference,
  fit: Type.Number({
    minimum: 0,
    maximum: 1,
    description: 'The mean of the parts that the task asks for: one not known counts for nothing.',
  }),
  parts: Type.Object({
    members: Share,
    ground: Share,
    themes: Share,
    type: Share,
  }),
  lacks: Type.Object({
    members: Type.Array(NodeReference),
    themes: Type.Array(NodeReference),
    units: Type.Array(NodeReference, { description: 'Base units of the task that it does not cover.' }),
  }),
  hours: hours('Hours a year that hosting it would add: the seats of who joins. Null: the task does not say who.'),
});
export type Host = Static<typeof Host>;

/** Camden's five questions (Local Strategic Partnerships: rationalisation, 003:558), each with what the records say. */
export const Proposal = Type.Object({
  revision: Type.Integer(),
  questions: Type.Array(
    Type.Object({
      question: Type.String(),
      answer: Type.Enum(['yes', 'no', 'to-check']),
      text: Type.String(),
    }),
    { minItems: 5, maxItems: 5 },
  ),
  total: Type.Integer({ description: 'Partnerships that have anything of what the task needs.' }),
  hosts: Type.Array(Host, { description: 'By falling fit.' }),
  newOne: Type.Object({
    seats: Type.Union([Type.Integer(), Type.Null()], { description: 'Null where the task does not say who.' }),
    hours: hours('Of all its seats. Null where the task does not say who would sit.'),
    type: Type.Union([Type.String(), Type.Null()], {
      description: 'That which the task asks for, else the commonest of the ten that fit best.',
    }),
  }),
  truncated: Type.Boolean(),
});
export type Proposal = Static<typeof Proposal>;

/** Nothing is written. */
export const proposals = postEndpoint({
  method: 'POST',
  path: '/api/proposals',
  summary: 'Does a task need a partnership, and could one that exists take it? Five questions, with ranked hosts',
  params: NoParams,
  query: Type.Object({ ...scopeParameters, limit: limitParameter }, { additionalProperties: false }),
  body: Task,
  ok: Proposal,
  large: true,
});
