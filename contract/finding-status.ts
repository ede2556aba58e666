/** What people decide of findings: accepted until a day, dismissed with a reason, open again. */

import type { Static } from 'typebox';
import * as Type from 'typebox';
import { endpoint, NoParams, postEndpoint } from './endpoint.ts';
import { FindingId, findingStatuses } from './findings.ts';
import { givenText } from './given-text.ts';
import { scopeParameters } from './scope.ts';

/** Findings that one request decides on at most. */
export const mostFindingsDecided = 1_000;

const given = {
  status: Type.Enum([...findingStatuses]),
  reason: Type.Optional(givenText(1_000)),
  until: Type.Optional(
    Type.String({
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
      description: 'The last day on which it is accepted; without one, until its facts change.',
    }),
  ),
  by: Type.Optional(givenText(200)),
};

export const GivenStatus = Type.Object(given, { additionalProperties: false });
export type GivenStatus = Static<typeof GivenStatus>;

const PastDecision = Type.Object({
  status: Type.Enum([...findingStatuses]),
  reason: Type.Optional(Type.String()),
  until: Type.Optional(Type.String()),
  at: Type.String({ description: 'When, ISO 8601.' }),
  by: Type.Optional(Type.String()),
  takenBackAt: Type.Optional(Type.String({ description: 'When it was undone: the one before it holds again.' })),
});
export type PastDecision = Static<typeof PastDecision>;

export const DecidedFinding = Type.Object({
  id: Type.String(),
  history: Type.Array(PastDecision, {
    description: 'All that was decided of it, the last first; the first that was not taken back holds.',
  }),
});
export type DecidedFinding = Static<typeof DecidedFinding>;

const OneFinding = Type.Object({ id: FindingId }, { additionalProperties: false });
/** In which the finding is seen: its facts are remembered, and held against later ones, in this scope. */
const InScope = Type.Object(scopeParameters, { additionalProperties: false });

export const putFindingStatus = postEndpoint({
  method: 'PUT',
  path: '/api/findings/:id/status',
  summary: 'Accepts a finding until a day, dismisses it with a reason, or opens it again',
  params: OneFinding,
  query: InScope,
  body: GivenStatus,
  ok: DecidedFinding,
  large: false,
});

export const putFindingStatuses = postEndpoint({
  method: 'PUT',
  path: '/api/findings/status',
  summary: 'The same for several findings: all that it is sent, or none',
  params: NoParams,
  query: InScope,
  body: Type.Object(
    { ids: Type.Array(FindingId, { minItems: 1, maxItems: mostFindingsDecided }), ...given },
    { additionalProperties: false },
  ),
  ok: Type.Object({ findings: Type.Array(DecidedFinding) }),
  large: false,
});

export const getFindingStatus = endpoint({
  method: 'GET',
  path: '/api/findings/:id/status',
  summary: 'What was decided of a finding, the last first',
  params: OneFinding,
  query: Type.Object({}, { additionalProperties: false }),
  ok: DecidedFinding,
  large: false,
});

export const undoFindingStatus = endpoint({
  method: 'DELETE',
  path: '/api/findings/:id/status',
  summary: 'Takes back what was decided of a finding last: what was decided before holds again',
  params: OneFinding,
  query: Type.Object({}, { additionalProperties: false }),
  ok: DecidedFinding,
  large: false,
});
