import { describe, expect, test } from 'vitest';
import { groupFindings } from '../../../client/panels/findings/finding-groups.ts';
import { finding } from '../small-findings.ts';

const found = [
  finding({ id: 'd1', score: 0.5 }),
  finding({ id: 'd2', score: 0.9 }),
  finding({ id: 'm', kind: 'missing-link', rule: 'missing-core-member', certainty: 'to-check', score: 1 }),
];

describe('the groups of findings', () => {
  test('keep certain and to check apart, strongest first, and leave out kinds without any', () => {
    const groups = groupFindings(found).map(({ kind, certain, toCheck }) => [
      kind,
      certain.map(({ id }) => id),
      toCheck.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['duplication', ['d2', 'd1'], []],
      ['missing-link', [], ['m']],
    ]);
  });
});
