import { describe, expect, it } from 'vitest';
import {
  afterAllDays,
  asDay,
  asPartialDate,
  beforeAllDays,
  couldMeet,
  firstDay,
  holdsAt,
  lastDay,
  makeSpans,
  setSpan,
} from '../../server/analysis/partial-dates.ts';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const spans = (...dates: readonly (readonly [string | null, string | null])[]) => {
  const made = makeSpans(dates.length);
  for (const [index, [since, until]] of dates.entries()) setSpan(made, index, since, until);
  return made;
};

describe('a partial date', () => {
  it.each([
    ['2001', '2001-01-01', '2001-12-31'],
    ['2001-02', '2001-02-01', '2001-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2001-12', '2001-12-01', '2001-12-31'],
    ['2001-05-15', '2001-05-15', '2001-05-15'],
    ['1969', '1969-01-01', '1969-12-31'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['0099-12', '0099-12-01', '0099-12-31'],
  ])('%s may mean any day from %s to %s', (date, first, last) => {
    expect([iso(firstDay(date)), iso(lastDay(date))]).toEqual([first, last]);
  });

  it.each([
    ['2003', '2003-01-01'],
    ['2003-07', '2003-07-01'],
    ['2003-07-09', '2003-07-09'],
  ])('%s as a point in time means %s', (date, day) => {
    expect(asDay(date)).toBe(day);
    expect(iso(firstDay(date))).toBe(day);
  });
});

describe('what holds from a date to a date', () => {
  const no = 0;
  const perhaps = 1;
  const yes = 2;

  it.each([
    [null, null, '1850-01-01', yes],
    ['2001-05-15', null, '2001-05-14', no],
    ['2001-05-15', null, '2001-05-15', yes],
    [null, '2001-05-15', '2001-05-15', yes],
    [null, '2001-05-15', '2001-05-16', no],
    ['2001-05-15', '2001-05-15', '2001-05-15', yes],
    ['2001-05', null, '2001-04-30', no],
    ['2001-05', null, '2001-05-01', perhaps],
    ['2001-05', null, '2001-05-31', perhaps],
    ['2001-05', null, '2001-06-01', yes],
    [null, '2001-05', '2001-04-30', yes],
    [null, '2001-05', '2001-05-01', perhaps],
    [null, '2001-05', '2001-05-31', perhaps],
    [null, '2001-05', '2001-06-01', no],
    ['2001', '2002', '2000-12-31', no],
    ['2001', '2002', '2001-12-31', perhaps],
    ['2001', '2002', '2002-01-01', perhaps],
    ['2001', '2003', '2002-06-30', yes],
    ['2001', '2001', '2001-06-30', perhaps],
    ['2003', '2001', '2002-01-01', no],
  ] as const)('since %s until %s, at %s: %i', (since, until, day, holds) => {
    expect(holdsAt(spans([since, until]), 0, firstDay(day))).toBe(holds);
  });

  it.each([
    [[null, null], [null, null], true],
    [[null, '2001-05-14'], ['2001-05-15', null], false],
    [[null, '2001-05-15'], ['2001-05-15', null], true],
    [[null, '2001'], ['2001-12-31', null], true],
    [[null, '2001'], ['2002', null], false],
    [[null, '2001-05'], ['2001', null], true],
    [[null, '2000-12'], ['2001', null], false],
    [['1999', '2001'], ['2000', '2000'], true],
  ] as const)('%j and %j could have held on one day: %s', (one, other, met) => {
    const made = spans(one, other);
    expect(couldMeet(made, 0, made, 1)).toBe(met);
    expect(couldMeet(made, 1, made, 0)).toBe(met);
  });

  it('is open where no date is set', () => {
    const made = makeSpans(1);
    setSpan(made, 0, null, null);
    expect([made.sinceFirst[0], made.sinceLast[0], made.untilFirst[0], made.untilLast[0]]).toEqual([
      beforeAllDays,
      beforeAllDays,
      afterAllDays,
      afterAllDays,
    ]);
  });
});

describe('the days that a date may mean', () => {
  it.each(['2003', '2000', '0050', '2004-02', '2003-12', '2003-01-01', '2004-02-29'])('tell it again: %s', (date) => {
    expect(asPartialDate(firstDay(date), lastDay(date))).toBe(date);
  });

  it('tell none of an open end', () => {
    expect([asPartialDate(beforeAllDays, beforeAllDays), asPartialDate(afterAllDays, afterAllDays)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
