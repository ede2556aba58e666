import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { Finding } from './findings.ts';
import { HoursAssumptions } from './hours.ts';
import { maxIdLength } from './identity.ts';
import { LoadItem, loadMeasures, loadSubjects } from './load.ts';
import { NodeReference } from './node-reference.ts';
import { PublishedFigure } from './published.ts';
import { limitParameter, scopeParameters } from './scope.ts';

/** By what a figure may be divided, so that large and small are compared fairly. */
export const fairnesses = ['head', 'district'] as const;
export type Fairness = (typeof fairnesses)[number];

const OrNotKnown = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description });

/** Those who are compared with one another, and how their figures spread. */
export const PeerGroup = Type.Object({
  name: Type.String({ description: 'Their type and tier, or kind; empty for people, and where none is recorded.' }),
  synthetic: Type.Boolean(),
  size: Type.Integer({ description: 'How many they are.' }),
  known: Type.Integer({ description: 'Of how many the figure is known.' }),
  few: Type.Boolean({ description: 'True where they are too few to tell what is usual.' }),
  lower: OrNotKnown(Type.Number(), 'A quarter of them lie below.'),
  median: OrNotKnown(Type.Number(), 'The one in the middle.'),
  upper: OrNotKnown(Type.Number(), 'A quarter of them lie above.'),
  figures: Type.Array(Type.Tuple([Type.Number(), Type.Integer()]), {
    description: 'Each figure with how many have it, ascending; of very many they are gathered around steps.',
  }),
  gathered: Type.Boolean({ description: 'True where figures are gathered around steps.' }),
});
export type PeerGroup = Static<typeof PeerGroup>;

export const OverloadItem = Type.Object({
  ...LoadItem.properties,
  type: OrNotKnown(Type.String(), 'Type or kind.'),
  stage: OrNotKnown(Type.String(), 'Where a partnership stands in its life, in the words of its source.'),
  evaluation: OrNotKnown(Type.String(), 'How it was judged, in the words of its source.'),
  figure: OrNotKnown(Type.Number(), 'What it is ranked by: the measure, divided as asked for.'),
  group: Type.Integer({ description: 'Which of the groups of peers it is in.' }),
  finding: OrNotKnown(Type.String(), 'The id of the finding that it carries too much.'),
  parts: OrNotKnown(Type.String(), 'Of an area: the kind of area within it that comes next, if any.'),
});
export type OverloadItem = Static<typeof OverloadItem>;

export const overload = endpoint({
  method: 'GET',
  path: '/api/overload',
  summary: 'Who carries most, each among its peers, with how the peers spread and what stands out',
  params: NoParams,
  query: Type.Object(
    {
      of: Type.Enum([...loadSubjects]),
      by: Type.Optional(Type.Enum([...loadMeasures], { default: 'hours' })),
      per: Type.Optional(
        Type.Enum([...fairnesses], {
          description: 'Per 10,000 people, or per district: of the area, or of the ground that is covered.',
        }),
      ),
      kind: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: maxIdLength,
          description: 'Only of this type or kind. Of areas one kind is listed; left out: the next within the area.',
        }),
      ),
      id: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: maxIdLength,
          description: 'Only this one, with its rank among all that would be listed; of an area among its kind.',
        }),
      ),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    of: Type.Enum([...loadSubjects]),
    by: Type.Enum([...loadMeasures]),
    per: Type.Union([Type.Enum([...fairnesses]), Type.Null()]),
    total: Type.Integer(),
    items: Type.Array(OverloadItem),
    groups: Type.Array(PeerGroup),
    kind: Type.Union([Type.String(), Type.Null()], { description: 'The type or kind that is listed; null for all.' }),
    kinds: Type.Array(Type.Object({ word: Type.String(), count: Type.Integer() })),
    offers: Type.Array(Type.Enum([...fairnesses]), { description: 'What the figures can be divided by.' }),
    missing: Type.Object({
      seats: Type.Number({
        description:
          'Seats of all that are listed, each once: areas may overlap, and a partnership may lie on several.',
      }),
      hoursNotKnown: Type.Number({ description: 'Of how many of them the hours are not recorded.' }),
      meetingsNotKnown: Type.Integer({ description: 'Of how many listed the meetings a year are not all known.' }),
      figureNotKnown: Type.Integer({ description: 'How many have no figure to be ranked by: they stand last.' }),
    }),
    path: Type.Array(NodeReference, { description: 'The areas that the area asked for lies in, the widest first.' }),
    published: Type.Array(PublishedFigure),
    assumptions: HoursAssumptions,
    evidence: Finding.properties.evidence,
    truncated: Type.Boolean(),
  }),
  large: true,
});
