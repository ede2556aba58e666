/**
 * Days of partial dates. A year or a month alone stands for a span of days: the first and last it may mean.
 * Days are counted from 1970-01-01.
 */

import { integers } from './columns.ts';

/** Open ends: before and after every day. */
export const beforeAllDays = -0x8000_0000;
export const afterAllDays = 0x7fff_ffff;

const dayMs = 86_400_000;

const parts = (date: string): readonly [number, number | undefined, number | undefined] => {
  const [year = '', month, day] = date.split('-');
  return [Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day)];
};

/** Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999. */
const dayNumber = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / dayMs;

/** The first day that an ISO 8601 day, month or year may mean. */
export const firstDay = (date: string): number => {
  const [year, month = 1, day = 1] = parts(date);
  return dayNumber(year, month, day);
};

/** The last day that an ISO 8601 day, month or year may mean. */
export const lastDay = (date: string): number => {
  const [year, month, day] = parts(date);
  if (day !== undefined) return firstDay(date);
  return (month === undefined ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
};

/** The year that a day lies in. */
export const yearOf = (day: number): number => new Date(day * dayMs).getUTCFullYear();

const isoDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The ISO 8601 day, month or year that may mean the days from a first to a last; undefined for an open end. */
export const asPartialDate = (first: number, last: number): string | undefined => {
  if (first === beforeAllDays || first === afterAllDays) return undefined;
  const day = isoDay(first);
  const written = [day.slice(0, 4), day.slice(0, 7)];
  return written.find((date) => firstDay(date) === first && lastDay(date) === last) ?? day;
};

/** The full day that a point in time means, as text: `2003` is `2003-01-01`. */
export const asDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** How something holds at a day: not, perhaps (the day lies within a partial date), or for certain. */
export const holding = { no: 0, perhaps: 1, yes: 2 } as const;

/** When things hold, column by column: each may begin and end on any day between a first and a last. */
export interface Spans {
  readonly sinceFirst: Int32Array;
  readonly sinceLast: Int32Array;
  readonly untilFirst: Int32Array;
  readonly untilLast: Int32Array;
}

export const makeSpans = (length: number): Spans => ({
  sinceFirst: integers(length).fill(beforeAllDays),
  sinceLast: integers(length).fill(beforeAllDays),
  untilFirst: integers(length).fill(afterAllDays),
  untilLast: integers(length).fill(afterAllDays),
});

export const setSpan = (spans: Spans, index: number, since: string | null, until: string | null): void => {
  if (since !== null) {
    spans.sinceFirst[index] = firstDay(since);
    spans.sinceLast[index] = lastDay(since);
  }
  if (until !== null) {
    spans.untilFirst[index] = firstDay(until);
    spans.untilLast[index] = lastDay(until);
  }
};

/** Whether something holds at a day. Both ends are inclusive; a partial date holds perhaps within its own span. */
export const holdsAt = (spans: Spans, index: number, day: number): 0 | 1 | 2 => {
  const sinceFirst = spans.sinceFirst[index]!;
  const untilLast = spans.untilLast[index]!;
  if (day < sinceFirst || day > untilLast) return holding.no;
  const sinceLast = spans.sinceLast[index]!;
  const untilFirst = spans.untilFirst[index]!;
  const withinSince = sinceFirst !== sinceLast && day <= sinceLast;
  const withinUntil = untilFirst !== untilLast && day >= untilFirst;
  return withinSince || withinUntil ? holding.perhaps : holding.yes;
};

/** Whether two things could have held on one and the same day. */
export const couldMeet = (a: Spans, indexA: number, b: Spans, indexB: number): boolean =>
  a.sinceFirst[indexA]! <= b.untilLast[indexB]! && b.sinceFirst[indexB]! <= a.untilLast[indexA]!;
