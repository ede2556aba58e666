import { sourceKinds } from '#contract/graph-model';
import type { ScopeQuery } from '#contract/scope';
import { keepLatest } from '../analysis/keep-latest.ts';
import { onceFor } from '../analysis/once-for.ts';
import { asDay } from '../analysis/partial-dates.ts';
import { makeScope, resolveScope, type Scope, type ScopePlaces, UnknownInScope } from '../analysis/scope.ts';
import { findNode, type Snapshot } from '../analysis/snapshot.ts';
import { Problem } from '../problem.ts';
import { listedWords } from './listed-words.ts';

const isRealDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

const remedies = {
  sources: { code: 'UNKNOWN_SOURCE', hint: `give Source ids, or kinds (${sourceKinds.join(', ')})` },
  area: { code: 'UNKNOWN_AREA', hint: 'give the id of a Boundary, as /api/search?kind=Boundary finds it' },
} as const;

/**
 * The scope that a request's parameters ask for.
 *
 * @param dateParameter the name of the parameter that gives the date.
 * @throws Problem INVALID_REQUEST for a day that the calendar does not have, UNKNOWN_SOURCE, UNKNOWN_AREA.
 */
export const requestedScope = (
  snapshot: Snapshot,
  { at, sources, area }: ScopeQuery,
  dateParameter = 'at',
): ScopePlaces => {
  if (at !== undefined && !isRealDay(asDay(at))) {
    throw new Problem('INVALID_REQUEST', `${dateParameter} is ${at}: the calendar has no such day.`);
  }
  const words = sources && listedWords('sources', sources, (word) => findNode(snapshot, 'Source', word) >= 0);
  try {
    return resolveScope(snapshot, { at, sources: words, area }, sourceKinds);
  } catch (error) {
    if (!(error instanceof UnknownInScope)) throw error;
    const { code, hint } = remedies[error.parameter];
    throw new Problem(
      code,
      `${error.parameter} names ${JSON.stringify(error.value)}, which the graph does not have: ${hint}.`,
    );
  }
};

/** The masks made last of each snapshot: whoever looks around asks in one scope after another, and often in the same. */
const mostKept = 8;
const keptScopes = onceFor((_: Snapshot) => new Map<string, Scope>());

/** The masks of the scope that a request's parameters ask for. @throws Problem as `requestedScope` does. */
export const masksOf = (snapshot: Snapshot, query: ScopeQuery): Scope => {
  const places = requestedScope(snapshot, query);
  return keepLatest(keptScopes(snapshot), mostKept, JSON.stringify(places), () => makeScope(snapshot, places));
};
