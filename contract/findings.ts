import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { maxIdLength } from './identity.ts';
import { mapOf } from './map-of.ts';
import { NodeReference } from './node-reference.ts';
import { kindList, limitParameter, scopeParameters } from './scope.ts';

export const findingKinds = ['duplication', 'missing-link', 'overload'] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingRules = [
  'similar-partnerships',
  'double-cover',
  'missing-core-member',
  'coverage-gap',
  'unlinked-same-ground-theme',
  'no-learning-arm',
  'informal-only-link',
  'single-person-link',
  'no-lead-body',
  'unowned-target',
  'no-lead-owner',
  'under-represented-sector',
  'likely-member',
  'overloaded-agency',
  'overloaded-person',
  'overloaded-partnership',
  'overloaded-area',
  'one-facing-many',
  'assessments-disagree',
  'reported',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** `to-check`: the finding rests on something that is merely not recorded. */
export const certainties = ['certain', 'to-check'] as const;
export type Certainty = (typeof certainties)[number];

export const findingStatuses = ['open', 'accepted', 'dismissed'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** Why a finding that was accepted or dismissed is open again: its facts changed, or the day passed. */
export const reopenings = ['facts', 'date'] as const;

/** What was decided of a finding. */
export const FindingDecision = Type.Object({
  status: Type.Enum(['accepted', 'dismissed']),
  reason: Type.Optional(Type.String()),
  until: Type.Optional(Type.String({ description: 'The last day on which it is accepted.' })),
  at: Type.String({ description: 'When it was decided, ISO 8601.' }),
  by: Type.Optional(Type.String()),
  reopened: Type.Optional(
    Type.Enum([...reopenings], { description: 'Why the decision does not hold any more: the finding is open again.' }),
  ),
});
export type FindingDecision = Static<typeof FindingDecision>;

/** What a reason speaks of, so that the parts of a finding are shown apart. */
export const reasonParts = [
  'members',
  'rarity',
  'ground',
  'theme',
  'type',
  'dates',
  'requirement',
  'silence',
  'links',
  'owners',
  'assessments',
  'load',
  'peers',
  'capacity',
  'assumptions',
  'source',
] as const;

export const Reason = Type.Object({
  part: Type.Enum([...reasonParts]),
  text: Type.String({ description: 'One plain sentence.' }),
  value: Type.Optional(
    Type.Number({ minimum: 0, maximum: 1, description: 'How far this part is met, where it is known.' }),
  ),
  nodes: Type.Array(NodeReference, { description: 'What the sentence speaks of: shared members, themes, areas …' }),
});
export type Reason = Static<typeof Reason>;

export const routeKinds = [
  'merge',
  'sub-group',
  'link',
  'invite',
  'found',
  'extend',
  'attend-for',
  'leave',
  'share',
  'learning-arm',
  'formalise',
  'name-a-lead',
  'name-an-owner',
  'talk',
  'read-the-source',
] as const;

export const Route = Type.Object({
  kind: Type.Enum([...routeKinds]),
  text: Type.String(),
  candidates: Type.Array(NodeReference, {
    description: 'Who could mend it: agencies of the missing type, for instance.',
  }),
  boards: Type.Optional(
    Type.Array(Type.Array(NodeReference), {
      description: 'For each candidate, in the same order, the boards on which it could attend.',
    }),
  ),
});
export type Route = Static<typeof Route>;

export const Finding = Type.Object({
  id: Type.String({ description: 'Made of the rule and the subjects: it survives re-computation.' }),
  kind: Type.Enum([...findingKinds]),
  rule: Type.Enum([...findingRules]),
  title: Type.String(),
  score: Type.Number({ minimum: 0, maximum: 1 }),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  certainty: Type.Enum([...certainties]),
  synthetic: Type.Boolean({
    description: 'True where every subject, templates aside, is known from synthetic sources only.',
  }),
  subjects: Type.Array(NodeReference),
  reasons: Type.Array(Reason),
  missing: Type.Array(
    Type.Object({
      kind: Type.Enum(['member', 'link', 'partnership']),
      at: Type.String({
        description:
          'Id of the partnership it is missing from, of the first end of the link, or of the area without a partnership.',
      }),
      to: Type.Optional(Type.String({ description: 'Id of the other end of a missing link.' })),
      name: Type.String({ description: 'What is missing, in words: "careers service".' }),
    }),
    { description: 'What the canvas draws as dashed ghosts.' },
  ),
  evidence: Type.Object({
    query: Type.String({ description: 'Cypher that returns the subjects’ ids while the finding holds.' }),
    params: mapOf(Type.Unknown()),
  }),
  routes: Type.Array(Route),
  losers: Type.Array(Type.Object({ member: NodeReference, loses: Type.Enum(['seat', 'all']) }), {
    description: 'Who would lose one seat, or all representation, by the first route.',
  }),
  sources: Type.Array(Type.String(), { description: 'Source ids that the subjects rest on.' }),
  status: Type.Enum([...findingStatuses]),
  decision: Type.Optional(FindingDecision),
});
export type Finding = Static<typeof Finding>;

export const FindingId = Type.String({
  minLength: 1,
  maxLength: 100,
  description: 'The id of a finding, as /api/findings tells it.',
});

// Without defaults, which the server would fill in: what a request does not name is as it was set (`/api/settings`).
const asSet = 'Left out: as it is set.';
const weight = (what: string) =>
  Type.Optional(Type.Number({ minimum: 0, maximum: 1, description: `Weight of ${what} in likeness. ${asSet}` }));

/** Weights of the parts of likeness in `similar-partnerships`: they order findings, and decide about none. */
export const likenessParameters = {
  weightMembers: weight('shared members'),
  weightRarity: weight('how rare the shared members are'),
  weightGround: weight('shared ground'),
  weightTheme: weight('shared themes'),
  weightType: weight('the same type'),
};

/** Thresholds of `similar-partnerships`. */
export const similarityParameters = {
  minJaccard: Type.Optional(Type.Number({ minimum: 0, maximum: 1, description: asSet })),
  minContainment: Type.Optional(Type.Number({ minimum: 0, maximum: 1, description: asSet })),
  minShared: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, description: asSet })),
};

const countsOf = (what: string) =>
  mapOf(Type.Integer(), {
    description: `How many findings of each ${what} fit all other filters.`,
  });

/** The least scores of which is counted how many findings reach them. */
export const countedScores = [0.3, 0.5, 0.7, 0.9] as const;

/** How many findings each choice of a filter would list, all other filters being as they are. */
export const FindingCounts = Type.Object({
  kind: countsOf('kind'),
  rule: countsOf('rule'),
  certainty: countsOf('certainty'),
  status: countsOf('status'),
  minScore: countsOf('least score'),
  certainOfKind: countsOf('kind that is certain'),
  themes: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), count: Type.Integer() }), {
    description: 'Those with the most findings first.',
  }),
});
export type FindingCounts = Static<typeof FindingCounts>;

export const findingOrders = ['weighed', 'score'] as const;
export type FindingOrder = (typeof findingOrders)[number];

export const findings = endpoint({
  method: 'GET',
  path: '/api/findings',
  summary: 'What is duplicated, missing or overloaded, and why',
  params: NoParams,
  query: Type.Object(
    {
      kind: kindList(findingKinds),
      rule: Type.Optional(Type.Enum([...findingRules])),
      status: kindList(findingStatuses),
      certainty: Type.Optional(Type.Enum([...certainties])),
      id: Type.Optional(
        Type.Array(FindingId, { maxItems: 200, description: 'Only these findings. Several are repeated.' }),
      ),
      theme: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: maxIdLength,
          description: 'A Theme id: findings about it, or about a partnership that works on it.',
        }),
      ),
      minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1, description: 'The least score, inclusive.' })),
      text: Type.Optional(
        Type.String({ maxLength: 200, description: 'Words that all stand in the names of its subjects.' }),
      ),
      subject: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 2 * maxIdLength,
          description: 'A thing, as Agency:a-leeds: findings that it is a subject of.',
        }),
      ),
      order: Type.Optional(
        Type.Enum([...findingOrders], {
          default: 'weighed',
          description: 'After certainty by falling score, or by falling score times confidence (weighed).',
        }),
      ),
      counts: Type.Optional(
        Type.Boolean({ default: false, description: 'Whether to count what each choice of a filter would list.' }),
      ),
      ...similarityParameters,
      ...likenessParameters,
      ...scopeParameters,
      offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer({ description: 'Certain ones and those to check.' }),
    certain: Type.Integer({ description: 'How many of the total are certain; they come first.' }),
    findings: Type.Array(Finding),
    counts: Type.Optional(FindingCounts),
    truncated: Type.Boolean(),
  }),
  large: true,
});
