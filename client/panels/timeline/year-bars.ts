import type { Timeline } from '#contract/timeline';

type Year = Timeline['years'][number];

export interface YearBar {
  readonly year: number;
  readonly told: Year | null;
  /** 0 to 1 of the greatest year: above the line what began, below it what ended. */
  readonly began: number;
  readonly ended: number;
}

export interface YearBars {
  readonly bars: readonly YearBar[];
  readonly first: number;
  readonly last: number;
}

const sum = ({ partnerships, seats }: Year['began']): number => partnerships + seats;

/** Every year from the first to one after the last, so that the end of the last can be chosen; null where none is known. */
export const yearBars = ({ years }: Timeline): YearBars | null => {
  const [earliest, latest] = [years[0], years.at(-1)];
  if (!earliest || !latest) return null;
  const first = earliest.year;
  const last = latest.year + 1;
  const most = Math.max(...years.flatMap(({ began, ended }) => [sum(began), sum(ended)]));
  const known = new Map(years.map((year) => [year.year, year]));
  // Square roots: one year in which a thousand seats began leaves the others to be seen.
  const height = (count: number) => Math.sqrt(count / most);
  const bars = Array.from({ length: last - first + 1 }, (_, index): YearBar => {
    const told = known.get(first + index) ?? null;
    return {
      year: first + index,
      told,
      began: told ? height(sum(told.began)) : 0,
      ended: told ? height(sum(told.ended)) : 0,
    };
  });
  return { bars, first, last };
};
