import { Problem } from '../problem.ts';
import { consoleLimits } from './limits.ts';

/** Values in a value: elements of lists and entries of maps count, and so does each thousand characters of a text. */
const valuesIn = (value: unknown): number => {
  if (typeof value === 'string') return 1 + Math.floor(value.length / 1_000);
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((total, inner) => total + valuesIn(inner), 1);
};

/** @throws Problem INVALID_REQUEST where one that the query names is not given, or they hold too much. */
export const checkParameters = (params: Readonly<Record<string, unknown>>, wanted: readonly string[]): void => {
  const missing = wanted.filter((name) => !Object.hasOwn(params, name));
  if (missing.length > 0)
    throw new Problem(
      'INVALID_REQUEST',
      `params lacks ${missing.map((name) => `$${name}`).join(', ')}, which the query names.`,
    );
  const values = valuesIn(params);
  if (values > consoleLimits.parameterValues)
    throw new Problem(
      'INVALID_REQUEST',
      `params holds ${values} values: ${consoleLimits.parameterValues} are the most. Ask in several queries.`,
    );
};
