import type { Static } from 'typebox';
import * as Type from 'typebox';
import { NoParams, postEndpoint } from './endpoint.ts';
import { Finding } from './findings.ts';
import { GivenId, givenText } from './given-text.ts';
import { maxIdLength } from './identity.ts';
import { NodeReference } from './node-reference.ts';
import { ScopeQuery } from './scope.ts';

const Ids = Type.Array(GivenId, { minItems: 1, maxItems: 200 });
const several = Type.Array(GivenId, { minItems: 2, maxItems: 200 });

const edit = <K extends string, P extends Parameters<typeof Type.Object>[0]>(kind: K, properties: P) =>
  Type.Object({ kind: Type.Literal(kind), ...properties }, { additionalProperties: false });

const edits = [
  edit('merge', { partnerships: several, into: Type.Optional(GivenId) }),
  edit('wind-up', { partnership: GivenId }),
  edit('adopt-boundary', { partnership: GivenId, boundaries: Ids }),
  edit('sub-group', { partnership: GivenId, of: GivenId }),
  edit('learning-arm', { partnership: GivenId, of: GivenId }),
  edit('link', { from: GivenId, to: GivenId, formal: Type.Optional(Type.Boolean()) }),
  edit('found', {
    id: GivenId,
    name: Type.Optional(givenText(maxIdLength)),
    type: Type.Optional(givenText(200)),
    boundaries: Type.Optional(Ids),
    themes: Type.Optional(Ids),
    members: Type.Optional(Ids),
    meetingsPerYear: Type.Optional(Type.Number({ minimum: 0, maximum: 10_000 })),
    hoursPerMeeting: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000 })),
  }),
  edit('add-member', {
    partnership: GivenId,
    member: GivenId,
    role: Type.Optional(givenText(200)),
  }),
  edit('drop-member', { partnership: GivenId, member: GivenId }),
  edit('attend-for', { partnership: GivenId, member: GivenId, insteadOf: GivenId }),
  edit('share-secretariat', { partnerships: several, host: GivenId }),
] as const;

/**
 * One change on paper, by its kind. Every id is a Partnership's unless it says otherwise; a founded one may be named by
 * later edits. As one of several, told apart by `kind`, so that a refusal speaks of the kind that was meant.
 */
export const Edit = Type.Unsafe<Static<(typeof edits)[number]>>({
  type: 'object',
  required: ['kind'],
  discriminator: { propertyName: 'kind' },
  oneOf: [...edits],
});
export type Edit = Static<typeof Edit>;

/** Changes on paper, each made on what those before it left. */
export const Edits = Type.Array(Edit, { minItems: 1, maxItems: 200 });

export const editKinds = [
  'merge',
  'wind-up',
  'adopt-boundary',
  'sub-group',
  'learning-arm',
  'link',
  'found',
  'add-member',
  'drop-member',
  'attend-for',
  'share-secretariat',
] as const;

const Hours = Type.Object({
  low: Type.Union([Type.Number(), Type.Null()]),
  high: Type.Union([Type.Number(), Type.Null()]),
  known: Type.Number({ minimum: 0, maximum: 1, description: 'The share of seats whose hours rest on recorded facts.' }),
});

const Loaded = Type.Object({
  ...NodeReference.properties,
  boards: Type.Integer(),
  seats: Type.Integer(),
  hours: Hours,
});

/** What a network comes to. */
export const Figures = Type.Object({
  partnerships: Type.Integer(),
  seats: Type.Integer({ description: 'Over all partnerships; a representative is a seat of the agency.' }),
  hours: Hours,
  secretariats: Type.Integer({ description: 'Hosts, each counted once, and partnerships without a recorded host.' }),
  duplicates: Type.Integer({ description: 'Findings of kind duplication, those reported left out.' }),
  gaps: Type.Object(
    { certain: Type.Integer(), toCheck: Type.Integer() },
    {
      description: 'Findings of kind missing-link, predictions and those reported left out.',
    },
  ),
  overloads: Type.Integer(),
  heaviest: Type.Array(Loaded, { description: 'The ten agencies with most seats.' }),
});
export type Figures = Static<typeof Figures>;

const FindingInShort = Type.Object({
  rule: Finding.properties.rule,
  kind: Finding.properties.kind,
  certainty: Finding.properties.certainty,
  title: Type.String(),
  subjects: Type.Array(NodeReference),
});

export const warningKinds = [
  'grown-large',
  'unfocused',
  'statutory-wound-up',
  'never-together',
  'coverage-lost',
  'no-members-recorded',
] as const;

const Warning = Type.Object({
  kind: Type.Enum([...warningKinds]),
  text: Type.String(),
  about: Type.Array(NodeReference),
});

export const Scenario = Type.Object({
  revision: Type.Integer(),
  before: Figures,
  after: Figures,
  edits: Type.Array(
    Type.Object({ kind: Type.Enum([...editKinds]), text: Type.String({ description: 'What it did.' }) }),
  ),
  secretariats: Type.Array(Type.String(), {
    description: 'Why their number changes, or does not, where the number of partnerships does not tell.',
  }),
  losers: Type.Array(
    Type.Object({
      member: NodeReference,
      loses: Type.Enum(['seat', 'all']),
      from: Type.Array(Type.Object({ ...NodeReference.properties, role: Type.Union([Type.String(), Type.Null()]) }), {
        description: 'Where a seat is lost, with the role in which it was held.',
      }),
      onBehalfOf: Type.Union([NodeReference, Type.Null()], {
        description: 'Whose representative a person is who sits there for another body.',
      }),
    }),
  ),
  warnings: Type.Array(Warning),
  gone: Type.Array(FindingInShort, { description: 'Findings that no longer hold, at most a hundred.' }),
  appeared: Type.Array(FindingInShort, { description: 'Findings that hold only afterwards, at most a hundred.' }),
});
export type Scenario = Static<typeof Scenario>;

/** Nothing is written: before and after are worked out side by side. */
export const scenarios = postEndpoint({
  method: 'POST',
  path: '/api/scenarios',
  summary: 'What changes on paper would come to: before and after, what each did, who loses a seat',
  params: NoParams,
  query: ScopeQuery,
  body: Type.Object({ edits: Edits }, { additionalProperties: false }),
  ok: Scenario,
  large: true,
});
