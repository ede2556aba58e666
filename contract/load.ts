import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { HoursAssumptions } from './hours.ts';
import { limitParameter, scopeParameters } from './scope.ts';

export const loadSubjects = ['agency', 'person', 'partnership', 'area'] as const;
export type LoadSubject = (typeof loadSubjects)[number];

export const loadMeasures = ['boards', 'seats', 'meetings', 'hours'] as const;
export type LoadMeasure = (typeof loadMeasures)[number];

const OrNotKnown = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description });

export const LoadItem = Type.Object({
  id: Type.String(),
  name: Type.String(),
  synthetic: Type.Boolean({ description: 'True where it is known from synthetic sources only.' }),
  boards: Type.Integer({
    description: 'Partnerships it sits on, observers too; those on the ground of an area; 1 for a partnership.',
  }),
  seats: Type.Integer({ description: 'Its representatives on each board, at least one; the seats of a partnership.' }),
  meetings: OrNotKnown(Type.Number(), 'Meetings a year, summed over its boards; null where one of them is not known.'),
  hours: Type.Object({
    low: Type.Number(),
    high: Type.Number(),
    known: Type.Number({ minimum: 0, maximum: 1, description: 'Share of the seats whose hours are recorded.' }),
  }),
  capacityHours: OrNotKnown(Type.Number(), 'Hours a year that it has to give, where that is recorded.'),
  peers: Type.Integer({
    description: 'How many it is compared with, itself among them: of one type and tier, or all persons.',
  }),
  peerMedian: OrNotKnown(Type.Number(), 'Median of its peers by the measure asked for; null where none is known.'),
  peerSpread: OrNotKnown(Type.Number(), 'How far the upper quartile of its peers lies above that median, × 1.4826.'),
  rank: Type.Integer({ description: 'By the measure asked for, among all that are listed; equals share a rank.' }),
});
export type LoadItem = Static<typeof LoadItem>;

export const load = endpoint({
  method: 'GET',
  path: '/api/load',
  summary: 'How much sits on each agency, person, partnership or area, beside its peers, the heaviest first',
  params: NoParams,
  query: Type.Object(
    {
      of: Type.Enum([...loadSubjects]),
      by: Type.Optional(
        Type.Enum([...loadMeasures], {
          default: 'seats',
          description: 'What rank and peer median go by; hours by the middle of their range.',
        }),
      ),
      ...scopeParameters,
      limit: limitParameter,
    },
    { additionalProperties: false },
  ),
  ok: Type.Object({
    revision: Type.Integer(),
    total: Type.Integer(),
    items: Type.Array(LoadItem),
    assumptions: HoursAssumptions,
    truncated: Type.Boolean(),
  }),
  large: true,
});
