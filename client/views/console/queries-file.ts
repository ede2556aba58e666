/** Queries as a file that is handed on: JSON, `{format, queries}`. */
import { Check } from 'typebox/schema';
import { GivenQuery } from '#contract/saved-queries';

const format = 'joined-up-queries';

export const queriesFile = (queries: readonly GivenQuery[]): Blob =>
  new Blob(
    [JSON.stringify({ format, queries: queries.map(({ name, query, params }) => ({ name, query, params })) }, null, 2)],
    { type: 'application/json' },
  );

const readQueries = (text: string): readonly unknown[] | null => {
  try {
    const value = JSON.parse(text) as { format?: unknown; queries?: unknown } | null;
    return value?.format === format && Array.isArray(value.queries) ? value.queries : null;
  } catch {
    return null;
  }
};

/** The queries of a file; null where it is no such file, or one of them is not whole. */
export const parseQueriesFile = (text: string): readonly GivenQuery[] | null => {
  const queries = readQueries(text);
  return queries?.every((query): query is GivenQuery => Check(GivenQuery, query)) ? queries : null;
};
