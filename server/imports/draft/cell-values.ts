import { pluralColumns } from '#contract/bundle';
import type { PropertyKind } from '#contract/graph-model';
import type { Place, ProblemList } from '../check/problem-list.ts';
import { splitValues } from '../plural-cell.ts';

export type PropertyValue = string | number | boolean | readonly string[];

const booleans: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Digits and at most one point, as people write numbers: no exponents, separators or bases. */
const writtenNumber = /^-?(?:\d+\.?\d*|\.\d+)$/;

const isWrittenDate = (value: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** Tables hold the same few dates again and again. */
const datesSeen = new Map<string, boolean>();
const mostDatesSeen = 10_000;

const isDate = (value: string): boolean => {
  const seen = datesSeen.get(value);
  if (seen !== undefined) return seen;
  if (datesSeen.size >= mostDatesSeen) datesSeen.clear();
  const is = isWrittenDate(value);
  datesSeen.set(value, is);
  return is;
};

/** The values of a cell: several parted by `|` in a column with a plural name, else one. */
export const cellValues = (column: string, cell: string | undefined): readonly string[] => {
  if (cell === undefined) return [];
  if (!pluralColumns.has(column)) return [cell];
  return splitValues(cell)
    .map((part) => part.trim())
    .filter((part) => part !== '');
};

/** A cell as the kind of value its property holds (a `signed number` may be below 0); undefined, and an error told, where it is none. */
export const propertyValue = (
  kind: PropertyKind | 'signed number',
  place: Place & { readonly column: string; readonly value: string },
  problems: ProblemList,
): PropertyValue | undefined => {
  const { column, value } = place;
  switch (kind) {
    case 'text':
      return value;
    case 'texts':
      return cellValues(column, value);
    case 'boolean':
      if (Object.hasOwn(booleans, value)) return booleans[value];
      problems.error(place, `${column} is ${JSON.stringify(value)}: write yes or no, or leave it blank.`);
      return undefined;
    case 'date':
      if (isDate(value)) return value;
      problems.error(place, `${column} is ${JSON.stringify(value)}: write a date as 2003-03-31, 2003-03 or 2003.`);
      return undefined;
    case 'number':
    case 'signed number': {
      const number = writtenNumber.test(value) ? Number(value) : Number.NaN;
      const signed = kind === 'signed number';
      if (Number.isFinite(number) && (signed || !value.startsWith('-'))) {
        if (Math.abs(number) > Number.MAX_SAFE_INTEGER)
          problems.warn(place, `${column} is ${value}: beyond 9,007,199,254,740,991 the last digits are lost.`);
        return number;
      }
      problems.error(
        place,
        `${column} is ${JSON.stringify(value)}: write a number${signed ? '' : ' of 0 or more'} with digits and at most one point, as 1250 or 0.5.`,
      );
      return undefined;
    }
  }
};

/** Warns where something would end before it begins. */
export const checkOrder = (
  place: Place,
  begin: PropertyValue | undefined,
  end: PropertyValue | undefined,
  problems: ProblemList,
): void => {
  if (typeof begin === 'string' && typeof end === 'string' && begin > end && !begin.startsWith(end)) {
    problems.warn(place, `It ends (${end}) before it begins (${begin}). Check the two dates.`);
  }
};
