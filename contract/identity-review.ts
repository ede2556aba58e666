/** Which of the bodies in the graph are the same: candidates, and what was decided of them. */

import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams, postEndpoint } from './endpoint.ts';
import { GivenId } from './given-text.ts';
import type { NodeLabel } from './graph-model.ts';
import { NodeReference } from './node-reference.ts';

/** The kinds of body that may be recorded twice: those that have other names. */
export const reviewedKinds = ['agency', 'partnership'] as const;
export type ReviewedKind = (typeof reviewedKinds)[number];

export const labelOfKind = { agency: 'Agency', partnership: 'Partnership' } as const satisfies Readonly<
  Record<ReviewedKind, NodeLabel>
>;

export const mostDecisions = 1_000;

export const supportParts = [
  'same-name',
  'same-place',
  'spelled-alike',
  'abbreviation',
  'shared-words',
  'same-area',
  'shared-seats',
] as const;

export const objectionParts = [
  'different-kind',
  'different-rank',
  'different-tier',
  'different-type',
  'areas-apart',
] as const;

const reason = <Part extends string>(parts: readonly Part[], effect: string) =>
  Type.Array(
    Type.Object({
      part: Type.Enum([...parts]),
      text: Type.String({ description: 'One plain sentence.' }),
      effect: Type.Number({ minimum: 0, maximum: 1, description: effect }),
    }),
  );

const Some = Type.Object({
  total: Type.Integer(),
  first: Type.Array(NodeReference, { description: 'The first of them, by name.' }),
});

/** One of two that may be the same, with what is known of it. */
export const ReviewedBody = Type.Object({
  ...NodeReference.properties,
  aliases: Type.Array(Type.String()),
  type: Type.Optional(Type.String()),
  sector: Type.Optional(Type.String()),
  tier: Type.Optional(Type.String()),
  started: Type.Optional(Type.String()),
  ended: Type.Optional(Type.String()),
  areas: Some,
  boards: Type.Object({ ...Some.properties }, { description: 'The partnerships it sits on.' }),
  members: Type.Object({ ...Some.properties }, { description: 'Of a partnership.' }),
  sources: Some,
});
export type ReviewedBody = Static<typeof ReviewedBody>;

export const candidateRelations = ['same', 'a-before-b', 'b-before-a'] as const;

export const Candidate = Type.Object({
  a: ReviewedBody,
  b: ReviewedBody,
  relation: Type.Enum([...candidateRelations], {
    description: 'Perhaps the same; or one ended before the other began: perhaps its successor, and no merge.',
  }),
  score: Type.Number({ minimum: 0, maximum: 1 }),
  for: reason(supportParts, 'The share of the doubt that it takes away.'),
  against: reason(objectionParts, 'The share of the score that it leaves.'),
  keep: Type.String({
    description: 'Id of the one with more relationships, which a merge keeps unless told otherwise.',
  }),
  likeness: Type.String({ description: 'Equal for pairs with the same reasons.' }),
  alike: Type.Integer({ description: 'Pairs with the same reasons, this one among them.' }),
});
export type Candidate = Static<typeof Candidate>;

const Kind = Type.Optional(Type.Enum([...reviewedKinds], { default: 'agency' }));

export const identityCandidates = endpoint({
  method: 'GET',
  path: '/api/identity/candidates',
  summary: 'Pairs of bodies that may be the same and were not decided on, by falling score; nothing merges by itself',
  params: NoParams,
  query: Type.Object(
    {
      kind: Kind,
      likeness: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 300,
          description: 'Only pairs with these reasons, as a pair tells them.',
        }),
      ),
      offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: mostDecisions, default: 100 })),
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    pairs: Type.Array(Candidate),
    truncated: Type.Boolean(),
  }),
  large: true,
});

export const decisionWords = ['same', 'different', 'succeeded'] as const;

export const Decision = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...reviewedKinds]),
  a: NodeReference,
  b: NodeReference,
  decision: Type.Enum([...decisionWords]),
  keep: Type.Optional(Type.String({ description: 'Of two that were merged, the id of the one that was kept.' })),
  at: Type.String({ description: 'When, ISO 8601.' }),
});
export type Decision = Static<typeof Decision>;

export const identityDecisions = endpoint({
  method: 'GET',
  path: '/api/identity/decisions',
  summary: 'What was decided on which bodies are the same, the last first',
  params: NoParams,
  query: Type.Object(
    {
      offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: mostDecisions, default: 100 })),
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    decisions: Type.Array(Decision),
    truncated: Type.Boolean(),
  }),
  large: false,
});

export const GivenDecision = Type.Object(
  {
    a: GivenId,
    b: GivenId,
    decision: Type.Enum([...decisionWords], {
      description: 'same merges them; different is remembered; succeeded joins a to b by SUCCEEDED_BY.',
    }),
    keep: Type.Optional(GivenId),
  },
  { additionalProperties: false },
);
export type GivenDecision = Static<typeof GivenDecision>;

export const decideIdentity = postEndpoint({
  method: 'POST',
  path: '/api/identity/decisions',
  summary: 'Decides which bodies are the same: every decision that it is sent, or none',
  params: NoParams,
  query: Type.Object({}, { additionalProperties: false }),
  body: Type.Object(
    { kind: Kind, decisions: Type.Array(GivenDecision, { minItems: 1, maxItems: mostDecisions }) },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer({ description: 'Of the graph afterwards.' }),
    decisions: Type.Array(Decision, { description: 'In the order they were sent; one that others imply is left out.' }),
  }),
  large: false,
});

export const undoDecision = endpoint({
  method: 'DELETE',
  path: '/api/identity/decisions/:id',
  summary: 'Takes a decision back; what it merged is two again, unless something later builds on it',
  params: Type.Object({ id: Type.String({ minLength: 1 }) }),
  query: Type.Object({}, { additionalProperties: false }),
  ok: Type.Object({ revision: Type.Integer({ description: 'Of the graph afterwards.' }) }),
  large: false,
});
