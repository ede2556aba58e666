import { describe, expect, it } from 'vitest';
import type { PlanRow } from '#contract/plans';
import { planBars } from '../../../client/views/overview/plans/plan-bars.ts';

const plan = (id: string, started: string | null, ended: string | null, review: string | null = null): PlanRow => ({
  id,
  name: id,
  synthetic: false,
  started,
  ended,
  review,
  owners: [],
  themes: [],
});

describe('plans on a line of years', () => {
  it('stand from the beginning of what they begin with to the end of what they end with', () => {
    const { years, bars } = planBars([plan('a', '2000', '2001'), plan('b', '2001-07', '2003-06')]);
    expect(years).toEqual([2000, 2001, 2002, 2003]);
    expect(bars.map(({ start, end }) => [start, end])).toEqual([
      [0, 0.5],
      [0.375, 0.875],
    ]);
  });

  it('are open where no end or beginning is recorded, and are left out where neither is', () => {
    const { bars } = planBars([plan('a', '2000', null), plan('b', null, '2001'), plan('c', null, null, '2002')]);
    expect(bars.map(({ plan: { id }, isOpenStart, isOpenEnd }) => [id, isOpenStart, isOpenEnd])).toEqual([
      ['a', false, true],
      ['b', true, false],
    ]);
  });

  it('tell when they are looked at again, where what is written holds a year', () => {
    const { years, bars } = planBars([
      plan('a', '2000', '2001', 'May 2003, with the LSP'),
      plan('b', '2000', null, 'soon'),
    ]);
    expect(years).toEqual([2000, 2001, 2002]);
    expect(bars.map(({ review }) => review)).toEqual([1, null]);
  });

  it('are none where nothing is dated', () => {
    expect(planBars([plan('a', null, null)])).toEqual({ years: [], bars: [] });
  });
});
