import { Check } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { findings } from '#contract/findings';
import { filterQuery, filtersInUse, noFilter } from '../../../client/state/finding-filter.ts';

describe('the filter of findings', () => {
  test('asks nothing of the server where nothing is filtered', () => {
    expect(filterQuery(noFilter)).toEqual({});
    expect(filtersInUse(noFilter)).toBe(0);
  });

  test('asks for each thing by the name that the server knows', () => {
    const filter = {
      kind: 'overload',
      rule: 'overloaded-agency',
      certainty: 'certain',
      status: 'dismissed',
      about: 'crime',
      area: 'leeds',
      least: 0.5,
      text: ' council ',
    } as const;
    const query = filterQuery(filter);
    expect(Check(findings.query, query)).toBe(true);
    expect(query).toEqual({
      kind: ['overload'],
      rule: 'overloaded-agency',
      certainty: 'certain',
      status: ['dismissed'],
      theme: 'crime',
      area: 'leeds',
      minScore: 0.5,
      text: 'council',
    });
    expect(filtersInUse(filter)).toBe(8);
  });
});
