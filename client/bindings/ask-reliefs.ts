import type { Finding, Route } from '#contract/findings';
import type { LoadSubject } from '#contract/load';
import { reliefs } from '#contract/reliefs';
import type { Edit } from '#contract/scenarios';
import type { ScopeQuery } from '#contract/scope';
import { call } from '../api/call.ts';
import { fillStep, knownSteps } from '../state/known-steps.ts';
import type { DraftStep } from '../state/paper-steps.ts';

const subjects: Readonly<Record<string, LoadSubject>> = {
  Agency: 'agency',
  Person: 'person',
  Partnership: 'partnership',
  Boundary: 'area',
};

const reliefsOf = async ({ subjects: [subject] }: Finding, scope: ScopeQuery): Promise<readonly Edit[]> => {
  const of = subject && subjects[subject.kind];
  if (!of) return [];
  const { items } = await call(reliefs, { params: {}, query: { ...scope, of, id: subject.id } });
  return items.flatMap(({ steps }) => steps);
};

/** A step of an overload's route with what would relieve it filled in; where the server does not say, with what the finding says itself. */
export const filledIn = async (
  step: DraftStep,
  { finding, route, scope }: { readonly finding: Finding; readonly route: Route; readonly scope: ScopeQuery },
): Promise<DraftStep> => {
  const known = await reliefsOf(finding, scope).catch(() => []);
  return fillStep(step, knownSteps(finding, route, known));
};
