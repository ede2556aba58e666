import { describe, expect, test } from 'vitest';
import { groupFindings, isFiltered } from '../../../client/panels/findings/finding-groups.ts';
import { finding } from '../small-findings.ts';

const all = { kind: null, rule: null, certainty: null } as const;
const found = [
  finding({ id: 'd1', score: 0.5 }),
  finding({ id: 'd2', score: 0.9 }),
  finding({ id: 'm', kind: 'missing-link', rule: 'missing-core-member', certainty: 'to-check', score: 1 }),
];

describe('the groups of findings', () => {
  test('keep certain and to check apart, strongest first, and leave out kinds without any', () => {
    const groups = groupFindings(found, all).map(({ kind, certain, toCheck }) => [
      kind,
      certain.map(({ id }) => id),
      toCheck.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['duplication', ['d2', 'd1'], []],
      ['missing-link', [], ['m']],
    ]);
  });

  test.each([
    [{ ...all, kind: 'missing-link' as const }, ['missing-link']],
    [{ ...all, rule: 'similar-partnerships' as const }, ['duplication']],
    [{ ...all, certainty: 'to-check' as const }, ['missing-link']],
    [{ ...all, rule: 'reported' as const }, []],
  ])('hold only what fits the filter %o', (filter, kinds) => {
    expect(groupFindings(found, filter).map(({ kind }) => kind)).toEqual(kinds);
    expect(isFiltered(filter)).toBe(true);
  });

  test('are of everything without a filter', () => {
    expect(isFiltered(all)).toBe(false);
  });
});
