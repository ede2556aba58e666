import Type, { type Static } from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { NodeReference } from './node-reference.ts';
import { kindList, limitParameter, scopeParameters } from './scope.ts';

export const findingKinds = ['duplication', 'missing-link', 'overload'] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingRules = [
  'similar-partnerships',
  'missing-core-member',
  'unlinked-same-ground-theme',
  'reported',
] as const;
export type FindingRule = (typeof findingRules)[number];

/** `to-check`: the finding rests on something that is merely not recorded. */
export const certainties = ['certain', 'to-check'] as const;
export type Certainty = (typeof certainties)[number];

export const findingStatuses = ['open', 'accepted', 'dismissed'] as const;

/** What a reason speaks of, so that the parts of a finding are shown apart. */
export const reasonParts = [
  'members',
  'ground',
  'theme',
  'dates',
  'requirement',
  'silence',
  'links',
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

export const routeKinds = ['merge', 'link', 'invite', 'read-the-source'] as const;

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
      kind: Type.Enum(['member', 'link']),
      at: Type.String({ description: 'Id of the partnership it is missing from, or the first end of the link.' }),
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
      ...scopeParameters,
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
