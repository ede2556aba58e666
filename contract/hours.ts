/**
 * What is assumed about the hours that seats take: the one table, which answers show and a caller may replace. A seat
 * takes meetings a year × (hours a meeting + hours for travel and preparation) × the weight of its role. A fact that is
 * not recorded ranges between two figures, so that it gives a range and never nothing.
 */

import type { Static } from 'typebox';
import * as Type from 'typebox';
import { mapOf } from './map-of.ts';

const Assumed = Type.Object({
  low: Type.Number({ minimum: 0 }),
  high: Type.Number({ minimum: 0 }),
  basis: Type.String({ description: 'What the two figures rest on.' }),
});

export const HoursAssumptions = Type.Object({
  roleWeights: mapOf(Type.Number({ minimum: 0 }), {
    description: 'How much more or less of a meeting a role takes than a member does.',
  }),
  otherRoles: Type.Number({ minimum: 0, description: 'The weight of every other role, and of none recorded.' }),
  extraHoursPerMeeting: Type.Number({ minimum: 0, description: 'Travel and preparation.' }),
  meetingsPerYear: Assumed,
  hoursPerMeeting: Assumed,
  seatsPerBoard: Type.Object(Assumed.properties, { description: 'Of a partnership on which no seat is recorded.' }),
  benchmark: Type.Object(
    {
      agencyTypes: Type.Array(Type.String(), { description: 'Of which agencies it is known.' }),
      share: Type.Number({ minimum: 0, maximum: 1, description: 'Share of working time that is to be expected.' }),
      workingHoursPerYear: Type.Number({ minimum: 0 }),
      basis: Type.String(),
    },
    { description: 'A published figure for the time that one person gives to partnerships.' },
  ),
});
export type HoursAssumptions = Static<typeof HoursAssumptions>;

export const hoursAssumptions: HoursAssumptions = {
  roleWeights: { chair: 2, lead: 2, host: 1.5, observer: 0.5 },
  otherRoles: 1,
  extraHoursPerMeeting: 1,
  meetingsPerYear: {
    low: 4,
    high: 12,
    basis: 'four meetings (003:252), six a year (003:678), monthly ones (000:1100)',
  },
  hoursPerMeeting: {
    low: 1.5,
    high: 3,
    basis: 'a judgement: part of a morning to half a day; the documents do not say',
  },
  seatsPerBoard: { low: 1, high: 27, basis: 'at least one; 27 members of a co-ordination group (003:688)' },
  benchmark: {
    agencyTypes: ['Jobcentre Plus'],
    share: 0.2,
    workingHoursPerYear: 1628,
    basis:
      'about 20% of the time of a Jobcentre Plus District Manager (003:896), of 37 hours in 44 weeks, which is a judgement',
  },
};
