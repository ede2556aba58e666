import { Problem } from '../problem.ts';
import { consoleLimits } from './limits.ts';
import type { GivenByName } from './syntax/given.ts';

/** Characters of a number as a text, at the most. */
const shortText = 30;

const { parameterValues, parameterCharacters, nesting } = consoleLimits;

const refused = (message: string): Problem => new Problem('INVALID_REQUEST', message);

/** Values in a value: elements of lists and entries of maps count. */
const valuesIn = (value: unknown, depth = 0): number => {
  if (typeof value === 'string' && value.length > parameterCharacters)
    throw refused(`params holds a text of ${value.length} characters: ${parameterCharacters} are the most.`);
  if (value === null || typeof value !== 'object') return 1;
  if (depth > nesting) throw refused(`params holds more than ${nesting} lists and maps within each other.`);
  return Object.values(value).reduce<number>((total, inner) => total + valuesIn(inner, depth + 1), 1);
};

/** Characters of the longest text in a value; its numbers and truth values are texts of a few. */
const longestText = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return shortText;
  // Names in a map may come to be values by keys().
  const texts = [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value)];
  return texts.reduce<number>((most, inner) => Math.max(most, longestText(inner)), 1);
};

const roundedUp = (count: number): number => 10 ** Math.ceil(Math.log10(Math.max(1, count)));

/**
 * What each parameter holds, rounded up to a power of ten: by it a query is weighed.
 *
 * @throws Problem INVALID_REQUEST where they hold too much.
 */
export const sizesOf = (params: Readonly<Record<string, unknown>>): GivenByName => {
  const sizes = Object.entries(params).map(([name, value]) => [name, valuesIn(value)] as const);
  const values = sizes.reduce((total, [, size]) => total + size, 0);
  if (values > parameterValues)
    throw refused(`params holds ${values} values: ${parameterValues} are the most. Ask in several queries.`);
  return Object.fromEntries(
    sizes.map(([name, size]) => [name, { values: roundedUp(size), characters: roundedUp(longestText(params[name])) }]),
  );
};

/** @throws Problem INVALID_REQUEST where one that the query names is not given. */
export const requireParameters = (params: Readonly<Record<string, unknown>>, wanted: readonly string[]): void => {
  const missing = wanted.filter((name) => !Object.hasOwn(params, name));
  if (missing.length > 0)
    throw refused(`params lacks ${missing.map((name) => `$${name}`).join(', ')}, which the query names.`);
};
