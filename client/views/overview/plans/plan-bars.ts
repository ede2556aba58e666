/** Where each plan stands on a line of years. */
import type { PlanRow } from '#contract/plans';

export interface PlanBar {
  readonly plan: PlanRow;
  /** As shares of the width, from 0 to 1. */
  readonly start: number;
  readonly end: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  readonly review: number | null;
}

export interface PlanBars {
  readonly years: readonly number[];
  readonly bars: readonly PlanBar[];
}

const datePattern = /(\d{4})(?:-(\d{2}))?/;

/** A date as a year with a fraction; what is known to the year or month alone begins, or ends, with it. */
const yearOf = (date: string | null, isEnd: boolean): number | null => {
  const [, year, month] = datePattern.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  if (month === undefined) return Number(year) + Number(isEnd);
  return Number(year) + (Number(month) - Number(!isEnd)) / 12;
};

/** Dated plans as bars; one without an end goes on to the right edge. */
export const planBars = (plans: readonly PlanRow[]): PlanBars => {
  const dated = plans
    .map((plan) => ({
      plan,
      from: yearOf(plan.started, false),
      to: yearOf(plan.ended, true),
      review: yearOf(plan.review, false),
    }))
    .filter(({ from, to }) => from !== null || to !== null);
  const all = dated.flatMap(({ from, to, review }) => [from, to, review].filter((year) => year !== null));
  if (all.length === 0) return { years: [], bars: [] };
  const first = Math.floor(Math.min(...all));
  const last = Math.max(Math.ceil(Math.max(...all)), first + 1);
  const share = (year: number) => (year - first) / (last - first);
  return {
    years: Array.from({ length: last - first }, (_, index) => first + index),
    bars: dated.map(({ plan, from, to, review }) => ({
      plan,
      start: from === null ? 0 : share(from),
      end: to === null ? 1 : share(to),
      isOpenStart: from === null,
      isOpenEnd: to === null,
      review: review === null ? null : share(review),
    })),
  };
};
