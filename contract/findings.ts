import Type, { type Static } from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
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
    params: Type.Record(Type.String(), Type.Unknown()),
  }),
  routes: Type.Array(Route),
  losers: Type.Array(Type.Object({ member: NodeReference, loses: Type.Enum(['seat', 'all']) }), {
    description: 'Who would lose one seat, or all representation, by the first route.',
  }),
  sources: Type.Array(Type.String(), { description: 'Source ids that the subjects rest on.' }),
  status: Type.Enum([...findingStatuses]),
});
export type Finding = Static<typeof Finding>;

const weight = (value: number, what: string) =>
  Type.Optional(Type.Number({ minimum: 0, maximum: 1, default: value, description: `Weight of ${what} in likeness.` }));

/** Weights of the parts of likeness in `similar-partnerships`: they order findings, and decide about none. */
export const likenessParameters = {
  weightMembers: weight(0.35, 'shared members'),
  weightRarity: weight(0.25, 'how rare the shared members are'),
  weightGround: weight(0.2, 'shared ground'),
  weightTheme: weight(0.15, 'shared themes'),
  weightType: weight(0.05, 'the same type'),
};

/** Thresholds of `similar-partnerships`. */
export const similarityParameters = {
  minJaccard: Type.Optional(Type.Number({ minimum: 0, maximum: 1, default: 0.5 })),
  minContainment: Type.Optional(Type.Number({ minimum: 0, maximum: 1, default: 0.8 })),
  minShared: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, default: 3 })),
};

export const findings = endpoint({
  method: 'GET',
  path: '/api/findings',
  summary: 'What is duplicated, missing or overloaded, and why',
  params: NoParams,
  query: Type.Object(
    {
      kind: kindList(findingKinds),
      rule: Type.Optional(Type.Enum([...findingRules])),
      status: Type.Optional(Type.Enum([...findingStatuses])),
      certainty: Type.Optional(Type.Enum([...certainties])),
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
    truncated: Type.Boolean(),
  }),
  large: true,
});
