import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams } from './endpoint.ts';
import { scopeParameters, wordList } from './scope.ts';

const Counts = Type.Object({ partnerships: Type.Integer(), seats: Type.Integer() });

/** What began and what ended, year by year. A date known to the month or day counts in its year. */
export const Timeline = Type.Object({
  revision: Type.Integer(),
  years: Type.Array(
    Type.Object({
      year: Type.Integer(),
      began: Counts,
      ended: Counts,
    }),
    { description: 'By ascending year; those in which nothing began or ended are left out.' },
  ),
  undated: Type.Object(
    { ...Counts.properties },
    { description: 'Of which neither a beginning nor an end is recorded: they are there at every date.' },
  ),
});
export type Timeline = Static<typeof Timeline>;

const { sources, area } = scopeParameters;

export const timeline = endpoint({
  method: 'GET',
  path: '/api/timeline',
  summary: 'In which years partnerships and seats began and ended',
  params: NoParams,
  query: Type.Object(
    { sources, area, partnership: wordList('Partnership ids: only these, and the seats on them.') },
    { additionalProperties: false },
  ),
  ok: Timeline,
  large: true,
});
