import Type, { type Static } from 'typebox';
import { NoParams, postEndpoint } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { NodeReference } from './node-reference.ts';
import { limitParameter, scopeParameters } from './scope.ts';

const Id = Type.String({ minLength: 1, maxLength: maxIdLength });
const Ids = Type.Array(Id, { maxItems: 200 });
const Share = Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()]);
const Range = Type.Object({ low: Type.Number(), high: Type.Number() });

/** A task that is thought to need a partnership. */
export const Task = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, maxLength: maxIdLength })),
    type: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
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
  fit: Type.Number({ minimum: 0, maximum: 1, description: 'The mean of the parts that are known.' }),
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
  hours: Type.Object(
    { ...Range.properties },
    { description: 'Hours a year that hosting it would add: the seats of who joins.' },
  ),
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
    seats: Type.Integer(),
    hours: Range,
    type: Type.Union([Type.String(), Type.Null()], {
      description: 'The commonest type of those that fit best, where the task names none.',
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
