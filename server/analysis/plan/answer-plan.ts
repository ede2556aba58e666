/** The answer to `/api/rationalisation`. */
import type { PlanPoint, PlanRules, RationalisationAnswer } from '#contract/rationalisation';
import type { Edit } from '#contract/scenarios';
import { loadOf } from '../load/load-of.ts';
import { drawing } from '../measures/random.ts';
import { type Settings, sameSettings } from '../rules/settings.ts';
import { carryOut } from '../scenario/edits.ts';
import { Paper } from '../scenario/paper.ts';
import { reference } from '../snapshot.ts';
import type { View } from '../view.ts';
import { type ActionKind, findCandidates } from './candidates.ts';
import type { Plan } from './front.ts';
import { type Problem, planProblem } from './problem.ts';
import { searchPlans } from './search.ts';
import { sharedSecretariats } from './secretariats.ts';

export interface PlanRequest {
  readonly rules: PlanRules;
  readonly settings: Settings;
  readonly seed: number;
  readonly mostMs: number;
  readonly mostSteps: number;
}

const mostPoints = 60;

/** What stands before any plan, as a scenario's figures have it. */
const figuresBefore = (view: View, { hours }: Settings) => {
  const { columns, nodes } = loadOf(view, 'partnership', hours);
  const sum = (column: Float64Array) => nodes.reduce((total, node) => total + column[node]!, 0);
  return {
    partnerships: view.partnerships.length,
    seats: sum(columns.seats),
    hours: { low: sum(columns.low), high: sum(columns.high) },
  };
};

const pointOf = (view: View, { actions, endedBy }: Problem, { steps, value }: Plan, rules: PlanRules): PlanPoint => {
  const weighed: Edit[] = steps.flatMap((step) => [...actions[step]!.edits]);
  const edits = [...weighed, ...sharedSecretariats(view, weighed, rules.mostSteps - weighed.length)];
  return {
    hoursSaved: { low: value.low, high: value.high, middle: value.hours },
    seatsLost: value.seats,
    ended: endedBy(steps).length,
    edits,
    told: carryOut(new Paper(view), edits),
  };
};

/** @param clock milliseconds since any moment. */
export const answerPlan = (view: View, asked: PlanRequest, clock: () => number): RationalisationAnswer => {
  const { rules, seed, mostMs, mostSteps } = asked;
  const settings = sameSettings(asked.settings);
  const start = clock();
  const { actions, leftOut } = findCandidates(view, settings);
  const problem = planProblem(view, actions, { rules, settings });
  const searched = searchPlans(problem, { draw: drawing(seed), clock, mostMs, mostSteps });
  const plans = searched.front.plans();
  const counted = (kind: ActionKind) => problem.actions.filter((action) => action.kind === kind).length;
  const ended = new Set(plans.flatMap(({ steps }) => problem.endedBy(steps)));
  return {
    revision: view.snapshot.revision,
    before: figuresBefore(view, settings),
    rules,
    points: plans.slice(0, mostPoints).map((plan) => pointOf(view, problem, plan, rules)),
    greedy: searched.greedy.map(({ value }) => ({ hoursSaved: value.hours, seatsLost: value.seats })),
    considered: {
      merges: counted('merge'),
      subGroups: counted('sub-group'),
      attendances: counted('attendance'),
      leftOut,
    },
    search: { seed, steps: searched.steps, endedBy: searched.endedBy, ms: Math.round(clock() - start) },
    statutoryNotKnown: [...ended]
      .filter((board) => view.snapshot.nodes.statutory[board] === -1)
      .sort((a, b) => a - b)
      .map((board) => reference(view.snapshot, board)),
    total: plans.length,
    truncated: plans.length > mostPoints,
  };
};
