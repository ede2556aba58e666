/** Periods between partial dates, in days as ISO texts: a year or a month alone may mean any of its days. */

interface Period {
  readonly first: string;
  readonly last: string;
}

/** The widest period two dates allow; blank is open. */
export const widest = (since: string | undefined, until: string | undefined): Period => ({
  first: since ? since.padEnd(10, '-01') : '0000-01-01',
  last: until ? `${until}${'-12-31'.slice(until.length === 4 ? 0 : until.length === 7 ? 3 : 6)}` : '9999-12-31',
});

/** Whether some day can lie in all the periods. */
export const meet = (...periods: readonly Period[]): boolean => {
  const first = periods
    .map((period) => period.first)
    .sort()
    .at(-1)!;
  const last = periods.map((period) => period.last).sort()[0]!;
  return first <= last;
};
