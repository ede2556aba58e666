import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { nodeLabels, relationshipTypes } from './graph-model.ts';
import { maxIdLength } from './identity.ts';
import { kindList, limitParameter, mostWords, scopeParameters, wordList } from './scope.ts';

/** The node kinds that a picture shows. Sources, figures, templates and the like are read in the inspector. */
export const drawnLabels = [
  'Partnership',
  'Agency',
  'Person',
  'Boundary',
  'Theme',
  'Target',
] as const satisfies readonly (typeof nodeLabels)[number][];

/**
 * A part of the graph, column by column: `ids[i]`, `names[i]` … tell of node i, and links name their ends by index.
 * `kinds` of nodes index `nodeKinds`, `kinds` of links index `linkKinds`, `types` and `roles` index `words` (−1: not known),
 * `nodes.sources` index `sources`.
 */
export const GraphSlice = Type.Object({
  revision: Type.Integer(),
  nodeKinds: Type.Array(Type.Enum([...nodeLabels])),
  linkKinds: Type.Array(Type.Enum([...relationshipTypes])),
  words: Type.Array(Type.String()),
  sources: Type.Array(Type.String(), { description: 'Ids of the sources that the nodes are known from.' }),
  nodes: Type.Object({
    ids: Type.Array(Type.String()),
    names: Type.Array(Type.String()),
    kinds: Type.Array(Type.Integer()),
    types: Type.Array(Type.Integer()),
    degrees: Type.Array(Type.Integer(), { description: 'Drawn relationships in scope, in the whole graph.' }),
    more: Type.Array(Type.Integer(), {
      description: 'Neighbours that fit the filters and are not among the nodes given.',
    }),
    named: Type.Array(Type.Integer({ minimum: 0, maximum: 1 }), {
      description: '0 where the source tells of it without a name: what stands for one describes it.',
    }),
    synthetic: Type.Array(Type.Integer({ minimum: 0, maximum: 1 })),
    sources: Type.Array(Type.Array(Type.Integer())),
    ended: Type.Array(Type.Integer({ minimum: 0, maximum: 1 }), {
      description: '1 where an end is recorded, or passed at the date in force.',
    }),
  }),
  links: Type.Object({
    kinds: Type.Array(Type.Integer()),
    from: Type.Array(Type.Integer()),
    to: Type.Array(Type.Integer()),
    roles: Type.Array(Type.Integer(), { description: 'Role of a seat, or kind of a link.' }),
    informal: Type.Array(Type.Integer({ minimum: 0, maximum: 1 }), {
      description: '1 where it is recorded as informal.',
    }),
  }),
  inScope: Type.Object(
    { nodes: Type.Integer(), links: Type.Integer() },
    { description: 'Drawn kinds in scope, before the filters.' },
  ),
  matched: Type.Object(
    { nodes: Type.Integer(), links: Type.Integer() },
    { description: 'After the filters, before the cut.' },
  ),
  cut: Type.Boolean({
    description:
      'True where fewer nodes are given than matched; those nearest the focus, then best connected, are kept.',
  }),
  around: Type.Optional(
    Type.Array(
      Type.Object({
        kind: Type.Enum([...nodeLabels]),
        type: Type.Union([Type.String(), Type.Null()]),
        count: Type.Integer(),
      }),
      { description: 'With around: how many of its neighbours that fit the filters are of each kind and type.' },
    ),
  ),
});
export type GraphSlice = Static<typeof GraphSlice>;

export const graphSlice = endpoint({
  method: 'GET',
  path: '/api/graph',
  summary: 'A slice of the graph for the canvas, column by column; it says what was cut',
  params: NoParams,
  query: Type.Object(
    {
      focus: wordList('Node ids to start from; without it the whole.'),
      depth: Type.Optional(Type.Integer({ minimum: 0, maximum: 4, default: 1 })),
      bring: Type.Optional(
        Type.Array(Type.String({ minLength: 1, maxLength: 4 * maxIdLength }), {
          maxItems: mostWords,
          description:
            'Some neighbours of a thing beside the rest: Agency|council|Partnership:p-leeds for the councils around ' +
            'p-leeds, the type as in an address, empty where there is none. Several are repeated.',
        }),
      ),
      around: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 2 * maxIdLength,
          description: 'A thing, as Agency:a-leeds, whose neighbours are to be counted by kind and type.',
        }),
      ),
      kind: kindList(nodeLabels),
      type: wordList('Types of partnership or agency; other kinds stay.'),
      theme: wordList('Theme ids: of partnerships, those that address one of them; other kinds stay.'),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: GraphSlice,
  large: true,
});
