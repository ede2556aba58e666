import { describe, expect, test } from 'vitest';
import type { Route } from '#contract/findings';
import type { Edit } from '#contract/scenarios';
import { fillStep, knownSteps } from '../../../client/state/known-steps.ts';
import { agency, finding, partnership } from '../small-findings.ts';

const route = (given: Partial<Route>): Route => ({ kind: 'attend-for', text: '', candidates: [], ...given });
const loaded = finding({ kind: 'overload', subjects: [agency('x')] });
const attends = (at: string, member = 'y'): Edit => ({ kind: 'attend-for', partnership: at, member, insteadOf: 'x' });

describe('what an overload leaves open', () => {
  const draft = { kind: 'attend-for', insteadOf: 'x', member: 'y' } as const;

  test('is filled in from the relief of the one that was chosen', () => {
    const known = knownSteps(loaded, route({}), [attends('for z', 'z'), attends('heavy'), attends('light')]);
    expect(fillStep(draft, known)).toEqual(attends('heavy'));
  });

  test('is filled in from the boards of the route where no relief is known', () => {
    const attended = route({
      candidates: [agency('z'), agency('y')],
      boards: [[partnership('a')], [partnership('b')]],
    });
    expect(fillStep(draft, knownSteps(loaded, attended, []))).toEqual(attends('b'));
  });

  test('stays open where nothing is known of it', () => {
    expect(fillStep(draft, knownSteps(loaded, route({}), [attends('a', 'z')]))).toEqual(draft);
  });

  test('is the seat that another could take, for one who leaves', () => {
    const known = knownSteps(loaded, route({ kind: 'leave' }), [attends('heavy')]);
    expect(fillStep({ kind: 'drop-member', member: 'x' }, known)).toEqual({
      kind: 'drop-member',
      member: 'x',
      partnership: 'heavy',
    });
  });

  test('is what could be one with it, for a sub-group', () => {
    const known = knownSteps(loaded, route({ kind: 'sub-group' }), [{ kind: 'merge', partnerships: ['a', 'b'] }]);
    expect(fillStep({ kind: 'sub-group', of: 'b' }, known)).toEqual({ kind: 'sub-group', partnership: 'a', of: 'b' });
  });

  test('are the partnerships that it faces, for a secretariat that is shared', () => {
    const nodes = [partnership('a'), partnership('own'), partnership('b'), agency('x'), partnership('a')];
    const facing = finding({
      kind: 'overload',
      subjects: [partnership('own')],
      reasons: [{ part: 'links', text: '', nodes }],
    });
    expect(
      fillStep({ kind: 'share-secretariat', partnerships: ['own'] }, knownSteps(facing, route({ kind: 'share' }), [])),
    ).toEqual({ kind: 'share-secretariat', partnerships: ['a', 'b'] });
  });
});
