import type { Static } from 'typebox';
import * as Type from 'typebox';
import { NoParams, postEndpoint } from './endpoint.ts';
import { NodeReference } from './node-reference.ts';
import { Edit } from './scenarios.ts';
import { ScopeQuery } from './scope.ts';

/** Who may not lose the last seat that it has on the ground in view. */
export const protectedBodies = ['core', 'all', 'nobody'] as const;
export type ProtectedBodies = (typeof protectedBodies)[number];

/** What every base unit that has it keeps. */
export const keptCoverages = ['type', 'theme', 'none'] as const;
export type KeptCoverage = (typeof keptCoverages)[number];

export const mostSearchMs = 5_000;

/** What a plan may not do. */
export const PlanRules = Type.Object(
  {
    statutoryStay: Type.Boolean({ default: true, description: 'What is recorded as statutory is not ended.' }),
    nobodyLosesAll: Type.Enum([...protectedBodies], {
      default: 'core',
      description:
        'Who keeps at least one seat: agencies of a type that a template in force asks for on a partnership of theirs, everybody, or nobody. No plan takes a seat from whom a template asks for there.',
    }),
    mostMembers: Type.Integer({ minimum: 3, maximum: 1_000, default: 30, description: 'Of a body that grows.' }),
    mostObjectives: Type.Integer({
      minimum: 1,
      maximum: 1_000,
      default: 12,
      description: 'Targets of one that grows.',
    }),
    keepCoverage: Type.Enum([...keptCoverages], {
      default: 'type',
      description: 'What each base unit that has it keeps: a partnership of each type, one on each theme, or neither.',
    }),
    mostSteps: Type.Integer({ minimum: 1, maximum: 100, default: 24, description: 'Edits of one plan.' }),
  },
  { additionalProperties: false },
);
export type PlanRules = Static<typeof PlanRules>;

/** As many of them as are given. TypeBox's own `Partial` would bring a page 14 kB more, for types of other kinds. */
const SomePlanRules = Type.Unsafe<Partial<PlanRules>>({
  type: 'object',
  properties: PlanRules.properties,
  additionalProperties: false,
});

export const defaultPlanRules: PlanRules = {
  statutoryStay: true,
  nobodyLosesAll: 'core',
  mostMembers: 30,
  mostObjectives: 12,
  keepCoverage: 'type',
  mostSteps: 24,
};

const Range = Type.Object({ low: Type.Number(), high: Type.Number() });

/** One plan: what it saves, and whom it costs a seat. */
export const PlanPoint = Type.Object({
  hoursSaved: Type.Object(
    {
      ...Range.properties,
      middle: Type.Number({ description: 'The middle of the range, by which plans are ranked.' }),
    },
    { description: 'Hours a year, before less after.' },
  ),
  seatsLost: Type.Integer({ description: 'Seats before less seats after, as a scenario counts them.' }),
  ended: Type.Integer({ description: 'Partnerships that go into another.' }),
  edits: Type.Array(Edit, { description: 'Steps of a scenario: POST them to /api/scenarios in the same scope.' }),
  told: Type.Array(Type.String(), { description: 'What each of them does.' }),
});
export type PlanPoint = Static<typeof PlanPoint>;

export const RationalisationAnswer = Type.Object({
  revision: Type.Integer(),
  before: Type.Object({ partnerships: Type.Integer(), seats: Type.Integer(), hours: Range }),
  rules: PlanRules,
  points: Type.Array(PlanPoint, {
    description: 'None of them saves more hours for as few seats; by rising seats lost.',
  }),
  greedy: Type.Array(Type.Object({ hoursSaved: Type.Number(), seatsLost: Type.Integer() }), {
    description: 'What taking the best next step over and over comes to, for comparison.',
  }),
  considered: Type.Object(
    { merges: Type.Integer(), subGroups: Type.Integer(), attendances: Type.Integer(), leftOut: Type.Integer() },
    { description: 'Steps that were weighed; leftOut: found but beyond the most that a search weighs.' },
  ),
  search: Type.Object({
    seed: Type.Integer(),
    steps: Type.Integer({ description: 'With this seed and as many steps the answer is the same again.' }),
    endedBy: Type.Enum(['time', 'steps', 'nothing to weigh']),
    ms: Type.Integer(),
  }),
  statutoryNotKnown: Type.Array(NodeReference, {
    description: 'Partnerships that some plan ends and of which it is not recorded whether they are statutory.',
  }),
  total: Type.Integer(),
  truncated: Type.Boolean(),
});
export type RationalisationAnswer = Static<typeof RationalisationAnswer>;

/** Nothing is written. A plan is a search, and takes as long as it is given. */
export const rationalisation = postEndpoint({
  method: 'POST',
  path: '/api/rationalisation',
  summary: 'Plans that save hours for the fewest seats lost, within rules, as steps of scenarios',
  params: NoParams,
  query: ScopeQuery,
  body: Type.Object(
    {
      rules: Type.Optional(SomePlanRules),
      seed: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647, default: 1 })),
      mostMs: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: mostSearchMs,
          default: 3_000,
          description:
            'For taking the best next step over and over, and as much again for the search from there, which usually ends sooner, by its steps.',
        }),
      ),
      mostSteps: Type.Optional(
        Type.Integer({
          minimum: 0,
          maximum: 1_000_000,
          default: 10_000,
          description: 'Of the search: with the same seed and as many steps the answer is the same.',
        }),
      ),
    },
    { additionalProperties: false },
  ),
  ok: RationalisationAnswer,
  large: true,
});
