/** The illustrative county: a plan saves hours, loses no coverage, and opens as a scenario of the same figures. */
import { Check } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { RationalisationAnswer } from '#contract/rationalisation';
import type { Scenario } from '#contract/scenarios';
import { applicationWith } from '../support/application.ts';
import { ask } from '../support/running-app.ts';

const application = applicationWith('county');

const area = encodeURIComponent('district:IC-D3');

const plan = async (body: object = {}): Promise<RationalisationAnswer> => {
  const answer = await ask(application().app, `/api/rationalisation?area=${area}`, {
    mostMs: 5_000,
    mostSteps: 2_000,
    ...body,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as RationalisationAnswer;
};

describe('a plan for a district', () => {
  it('saves hours, and its steps make a scenario of the same figures that loses no coverage', async () => {
    const answer = await plan();
    expect(Check(RationalisationAnswer, answer)).toBe(true);
    expect(answer.points.length).toBeGreaterThan(10);
    for (const point of [answer.points[0]!, answer.points.at(-1)!]) {
      const { body } = await ask(application().app, `/api/scenarios?area=${area}`, { edits: point.edits });
      const { before, after, warnings } = body as Scenario;
      expect(before).toMatchObject({ ...answer.before, hours: answer.before.hours });
      expect(before.seats - after.seats).toBe(point.seatsLost);
      expect(before.hours.low! - after.hours.low!).toBeCloseTo(point.hoursSaved.low, 6);
      expect(before.hours.high! - after.hours.high!).toBeCloseTo(point.hoursSaved.high, 6);
      expect(warnings.filter(({ kind }) => kind === 'coverage-lost')).toEqual([]);
      expect(point.hoursSaved.middle).toBeGreaterThan(0);
    }
  });

  it('saves no less than taking the best next step over and over, for each number of seats', async () => {
    const { points, greedy } = await plan();
    for (const { hoursSaved, seatsLost } of greedy) {
      const best = points.findLast((point) => point.seatsLost <= seatsLost);
      expect(best?.hoursSaved.middle).toBeGreaterThanOrEqual(hoursSaved - 1e-6);
    }
  });

  it('is the same again by seed and steps', async () => {
    const told = ({ search, ...rest }: RationalisationAnswer) => rest;
    expect(told(await plan({ seed: 7 }))).toEqual(told(await plan({ seed: 7 })));
  });

  it.each<[string, object, string]>([
    ['more time than there is', { mostMs: 60_000 }, 'mostMs'],
    ['a rule that is none', { rules: { mostFun: 1 } }, 'mostFun'],
    ['a seed that is none', { seed: 0 }, 'seed'],
  ])('is refused with the field: %s', async (_, body, field) => {
    expect(await ask(application().app, `/api/rationalisation?area=${area}`, body)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: expect.stringContaining(field) },
    });
  });
});
