import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { limitParameter, scopeParameters } from './scope.ts';

export const measuredKinds = ['agency', 'partnership', 'person'] as const;
export type MeasuredKind = (typeof measuredKinds)[number];

export const networkMeasures = ['degree', 'betweenness', 'community', 'broker'] as const;
export type NetworkMeasure = (typeof networkMeasures)[number];

export const MeasuredItem = Type.Object({
  id: Type.String(),
  name: Type.String(),
  value: Type.Number({
    description:
      'degree: how many it is linked to. betweenness: pairs of others, each counted once, by the share of their ' +
      'shortest paths through it; not normalised. community: its number, from 1 for the largest. broker: betweenness ÷ degree.',
  }),
  holds: Type.Optional(
    Type.Integer({ description: 'With broker: pairs of partnerships that are joined through it and by no other way.' }),
  ),
});
export type MeasuredItem = Static<typeof MeasuredItem>;

export const measures = endpoint({
  method: 'GET',
  path: '/api/measures',
  summary: 'Measures of the undirected graph of partnerships and their members',
  params: NoParams,
  query: Type.Object(
    {
      of: Type.Optional(Type.Enum([...measuredKinds], { default: 'agency' })),
      measure: Type.Optional(Type.Enum([...networkMeasures], { default: 'degree' })),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer({ description: 'Of this kind in the graph: partnerships in scope, and members of one.' }),
    items: Type.Array(MeasuredItem, {
      description: 'By falling value, then id; communities from the largest to the smallest.',
    }),
    estimate: Type.Boolean({
      description: 'True where the network is so large that betweenness is estimated from paths of 500 nodes.',
    }),
    truncated: Type.Boolean(),
    components: Type.Integer({ description: 'Connected components with at least one link.' }),
    isolated: Type.Integer({ description: 'Partnerships without members, that sit on none themselves.' }),
    modularity: Type.Optional(
      Type.Union([Type.Number(), Type.Null()], { description: 'With community; null where there is no link.' }),
    ),
    communities: Type.Optional(Type.Integer({ description: 'With community: how many there are.' })),
  }),
  large: true,
});
