/** Dates as records have them: some to the day, some to the month, some to the year alone. */
import type { Random } from './random.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** A date between the first day of one year and the last of another, in one of the three precisions. */
export function mixedDate(random: Random, firstYear: number, lastYear: number): string {
  const year = String(random.between(firstYear, lastYear));
  const month = two(random.between(1, 12));
  const day = two(random.between(1, 28));
  return random.pick([year, `${year}-${month}`, `${year}-${month}`, `${year}-${month}-${day}`]);
}
