import { describe, expect, it } from 'vitest';
import { defaultPlanRules, type PlanRules } from '#contract/rationalisation';
import { bruteForce, frontInFigures } from '../../../bench/plan-brute-force.ts';
import { createRandom } from '../../../seed/generator/random.ts';
import { drawing } from '../../../server/analysis/measures/random.ts';
import { answerPlan } from '../../../server/analysis/plan/answer-plan.ts';
import { findCandidates } from '../../../server/analysis/plan/candidates.ts';
import { planProblem } from '../../../server/analysis/plan/problem.ts';
import { searchPlans } from '../../../server/analysis/plan/search.ts';
import { defaultSettings } from '../../../server/analysis/rules/settings.ts';
import { answerScenario } from '../../../server/analysis/scenario/answer-scenario.ts';
import type { View } from '../../../server/analysis/view.ts';
import { network } from '../../support/network.ts';
import { viewOf } from '../../support/network-snapshot.ts';
import { randomArea } from './random-area.ts';

const settings = defaultSettings;
const everySet: PlanRules = { ...defaultPlanRules, nobodyLosesAll: 'all', mostMembers: 8, mostSteps: 100 };

const problemOf = (view: View, rules: PlanRules, most = Number.POSITIVE_INFINITY) =>
  planProblem(view, findCandidates(view, settings).actions.slice(0, most), { rules, settings });

/** A clock that stands still: only the number of steps ends a search. */
const stopped = () => 0;

const plan = (view: View, rules: Partial<PlanRules> = {}, mostSteps = 400, seed = 1) =>
  answerPlan(view, { rules: { ...defaultPlanRules, ...rules }, settings, seed, mostMs: 1, mostSteps }, stopped);

/** Two partnerships of the same four agencies, 6 meetings of 2 + 1 hours each: 18 hours a seat. */
const two = (said: Parameters<typeof network>[1] = {}) =>
  network(
    { MEMBER_OF: 'w x y z > a b', COVERS: 'a b > d', ADDRESSES: 'a b > t' },
    {
      a: { type: 'LSP', meetingsPerYear: 6, hoursPerMeeting: 2, statutory: true },
      b: { type: 'LSP', meetingsPerYear: 6, hoursPerMeeting: 2, statutory: false },
      ...said,
    },
  );

describe('a plan', () => {
  it('of two partnerships of the same members is their merger, and no seat less comes cheaper', () => {
    const { points, before } = plan(viewOf(two()));
    expect(before).toEqual({ partnerships: 2, seats: 8, hours: { low: 144, high: 144 } });
    expect(points.at(-1)).toMatchObject({
      hoursSaved: { low: 72, high: 72, middle: 72 },
      seatsLost: 4,
      ended: 1,
      edits: [{ kind: 'merge', partnerships: ['a', 'b'], into: 'a' }],
    });
  });

  it('ends nothing statutory, unless it is let', () => {
    const both = two({ b: { type: 'LSP', meetingsPerYear: 6, hoursPerMeeting: 2, statutory: true } });
    const ended = (rules: Partial<PlanRules>) => plan(viewOf(both), rules).points.some((point) => point.ended > 0);
    expect([ended({}), ended({ statutoryStay: false })]).toEqual([false, true]);
  });

  it('takes the last partnership of a type from no ground, or on no theme, as it is asked', () => {
    const apart = two({ b: { type: 'EBP', meetingsPerYear: 6, hoursPerMeeting: 2 } });
    const ended = (keepCoverage: PlanRules['keepCoverage']) =>
      plan(viewOf(apart), { keepCoverage }).points.some((point) => point.ended > 0);
    expect([ended('type'), ended('theme'), ended('none')]).toEqual([false, true, true]);
  });

  it('makes no body larger, nor gives it more objectives, than a rule allows', () => {
    const wide = network({ MEMBER_OF: ['w x y z > a b', 'v > b', 'u > a'], PURSUES: ['a > g', 'b > h'] }, {});
    const merged = (rules: Partial<PlanRules>) => plan(viewOf(wide), rules).points.some((point) => point.ended > 0);
    expect([merged({}), merged({ mostMembers: 5 }), merged({ mostMembers: 6 })]).toEqual([true, false, true]);
    expect([merged({ mostObjectives: 1 }), merged({ mostObjectives: 2 })]).toEqual([false, true]);
  });

  it('leaves everybody, or core agencies alone, or nobody a seat, as it is asked', () => {
    const said = {
      k: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC'] },
      a: { type: 'EBP' },
      b: { type: 'LP' },
      c: { type: 'IAG' },
      y: { label: 'Agency', type: 'TEC' },
      x: { label: 'Agency', type: 'police' },
    } as const;
    // a and b are of one theme, and c of another.
    const view = viewOf(network({ MEMBER_OF: 'u v x y > a b c', ADDRESSES: ['a b > s', 'c > t'] }, said));
    /** Whether both seats of a body on a and c can be left to others, when b has gone into a. */
    const canGo = (body: string, nobodyLosesAll: PlanRules['nobodyLosesAll']) => {
      const { actions, worthOf } = problemOf(view, { ...defaultPlanRules, nobodyLosesAll, keepCoverage: 'none' });
      const steps = [...actions.entries()].filter(
        ([
          ,
          {
            kind,
            edits: [edit],
          },
        ]) =>
          kind === 'merge'
            ? edit?.kind === 'merge' && edit.into === 'a'
            : edit?.kind === 'attend-for' && edit.insteadOf === body && edit.partnership !== 'b',
      );
      expect(steps).toHaveLength(3);
      return worthOf(steps.map(([step]) => step)) !== null;
    };
    expect((['nobody', 'core', 'all'] as const).map((rule) => canGo('y', rule))).toEqual([true, false, false]);
    expect((['nobody', 'core', 'all'] as const).map((rule) => canGo('x', rule))).toEqual([true, true, false]);
  });

  it('takes no seat from whom a template asks for there', () => {
    const lines = { MEMBER_OF: ['w x y z > a b c'], ADDRESSES: 'a b c > t' };
    const said = {
      k: { label: 'Template', partnershipType: 'LP', anyOfAgencyTypes: ['TEC'] },
      a: { type: 'LP' },
      b: { type: 'LP' },
      c: { type: 'EBP' },
      w: { label: 'Agency', type: 'TEC' },
    } as const;
    const { points } = plan(viewOf(network(lines, said)), { nobodyLosesAll: 'core' }, 2_000);
    const spared = points.flatMap(({ edits }) => edits).filter((edit) => edit.kind === 'attend-for');
    expect(spared.length).toBeGreaterThan(0);
    expect(spared.filter(({ partnership, insteadOf }) => partnership !== 'c' && insteadOf === 'w')).toEqual([]);
  });

  it('is the same again with the same seed and as many steps', () => {
    const view = viewOf(randomArea(createRandom('again')));
    expect(plan(view, {}, 700, 5)).toEqual(plan(view, {}, 700, 5));
  });

  it('ends when its time is over', () => {
    const view = viewOf(randomArea(createRandom('late')));
    let now = 0;
    const request = { rules: defaultPlanRules, settings, seed: 1, mostMs: 500, mostSteps: 1_000_000 };
    const { search } = answerPlan(view, request, () => now++);
    expect(search.endedBy).toBe('time');
    expect(search.ms).toBeLessThan(1_040);
  });
});

describe('what a plan comes to', () => {
  it('is what the scenario of its steps comes to, and the scenario warns of nothing that a rule forbids', () => {
    let tried = 0;
    let refused = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const random = createRandom(`worth ${seed}`);
      const view = viewOf(randomArea(random));
      const problem = problemOf(view, everySet);
      for (let round = 0; round < 6 && problem.actions.length > 0; round += 1) {
        const steps = [...random.sample([...problem.actions.keys()], random.between(1, 5))].sort((a, b) => a - b);
        const value = problem.worthOf(steps);
        if (value === null) {
          refused += 1;
          continue;
        }
        tried += 1;
        const edits = steps.flatMap((step) => [...problem.actions[step]!.edits]);
        const { before, after, losers, warnings } = answerScenario(view, { edits, settings });
        const told = JSON.stringify(edits);
        expect(before.seats - after.seats, told).toBe(value.seats);
        expect(before.hours.low! - after.hours.low!, told).toBeCloseTo(value.low, 6);
        expect(before.hours.high! - after.hours.high!, told).toBeCloseTo(value.high, 6);
        expect(
          losers.filter(({ loses }) => loses === 'all'),
          told,
        ).toEqual([]);
        expect(
          warnings.filter(({ kind }) => kind === 'coverage-lost' || kind === 'statutory-wound-up'),
          told,
        ).toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(60);
    expect(refused).toBeGreaterThan(20);
  });

  it('is found as brute force finds it, on nine of ten areas at least', () => {
    let equal = 0;
    for (let area = 0; area < 10; area += 1) {
      const view = viewOf(randomArea(createRandom(`brute ${area}`)));
      const problem = problemOf(view, { ...defaultPlanRules, keepCoverage: 'theme' }, 13);
      expect(problem.actions.length).toBeGreaterThan(5);
      const { front } = searchPlans(problem, { draw: drawing(1), clock: stopped, mostMs: 1, mostSteps: 6_000 });
      if (JSON.stringify(frontInFigures(front.plans())) === JSON.stringify(frontInFigures(bruteForce(problem))))
        equal += 1;
    }
    expect(equal).toBeGreaterThanOrEqual(9);
  }, 60_000);
});
