import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { GivenId } from './given-text.ts';
import { Citation, NodeReference } from './node-reference.ts';
import { PartialDate, wordList } from './scope.ts';

const Count = Type.Integer();
const OrNotKnown = (description: string) =>
  Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], { description });

/** Something that a partnership became, or what was founded; as the sources have it. */
export const Rearrangement = Type.Object({
  kind: Type.Union([Type.String(), Type.Null()], {
    description:
      'merged into, subsumed …, as recorded; null: only that one succeeded the other. `founded`: began without a predecessor.',
  }),
  from: Type.Array(NodeReference, { description: 'What was there before; none of what was founded.' }),
  to: NodeReference,
  when: Type.Union([Type.String(), Type.Null()], {
    description:
      'When the successor took over, as recorded: of the succession, else its beginning, else the end of the others.',
  }),
  cameOfIt: Type.Object(
    {
      stage: Type.Union([Type.String(), Type.Null()]),
      evaluation: Type.Union([Type.String(), Type.Null()]),
      ended: Type.Union([Type.String(), Type.Null()]),
      members: Type.Integer({ description: 'Recorded members of it in scope.' }),
      claims: Type.Array(NodeReference, { description: 'What sources claim of it.' }),
    },
    { description: 'What is recorded of the successor; null: not recorded.' },
  ),
  citations: Type.Array(Citation),
});
export type Rearrangement = Static<typeof Rearrangement>;

const Arrangement = Type.Object({
  partnerships: Count,
  types: Type.Array(Type.Object({ type: Type.String(), full: Count, part: Count }), {
    description: 'Partnerships that cover it in full, or in part, by type.',
  }),
  tiers: Type.Array(NodeReference, {
    description: 'Areas that it lies within, next first: more than a region makes two tiers.',
  }),
  twoTier: Type.Union([Type.Boolean(), Type.Null()], {
    description: 'Whether it lies in a county or another area below the region; null: within nothing that is recorded.',
  }),
  nested: Type.Integer({ description: 'Of the partnerships, those that are part of another.' }),
  rearrangements: Type.Array(Rearrangement, {
    description: 'Successions first, then what was founded, each the latest first.',
  }),
  foundedLeftOut: Type.Integer({ description: 'Partnerships founded that are not listed.' }),
});

export const AreaLikeness = Type.Object({
  region: OrNotKnown('1 where they lie in one region, else 0.'),
  programmes: OrNotKnown('Jaccard of the programmes that they are eligible for.'),
  population: OrNotKnown('1 less how many bands of population they are apart, of four.'),
  structure: OrNotKnown('Jaccard of the types of partnership that cover them.'),
});
export type AreaLikeness = Static<typeof AreaLikeness>;

const areaFacts = {
  ...NodeReference.properties,
  synthetic: Type.Boolean(),
  population: Type.Union([Type.Number(), Type.Null()]),
  programmes: Type.Array(NodeReference),
  ...Arrangement.properties,
};

export const ComparableArea = Type.Object({
  ...areaFacts,
  likeness: Type.Number({ minimum: 0, maximum: 1, description: 'Mean of the parts that are known.' }),
  parts: AreaLikeness,
});
export type ComparableArea = Static<typeof ComparableArea>;

export const comparableAreas = endpoint({
  method: 'GET',
  path: '/api/comparable-areas',
  summary:
    'Areas of the same kind, the most alike first: how their partnerships are arranged, and what they merged or founded',
  params: NoParams,
  query: Type.Object(
    {
      area: GivenId,
      at: Type.Optional(PartialDate),
      sources: wordList('Source ids or kinds: document, synthetic, …'),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 10 })),
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Count,
    areaKind: Type.Union([Type.String(), Type.Null()]),
    bands: Type.Array(Type.Number(), {
      description: 'Where bands of population begin: quarters of the areas whose population is known.',
    }),
    area: Type.Object(areaFacts),
    total: Type.Integer({ description: 'Areas of the kind in scope, the one asked about not among them.' }),
    areas: Type.Array(ComparableArea),
    truncated: Type.Boolean(),
  }),
  large: true,
});
