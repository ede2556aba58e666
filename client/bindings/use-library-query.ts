import { queries } from '#contract/queries';
import { useAnswer } from './use-answer.ts';
import type { Asked } from './use-console-address.ts';

/** A query of the library, to be opened in the console with parameters filled in; undefined until the library is there. */
export const useLibraryQuery = (id: string, given: Asked['params'] = {}): Asked | undefined => {
  const { data } = useAnswer(queries, { params: {}, query: {} });
  const found = data?.queries.find((each) => each.id === id);
  if (found === undefined) return undefined;
  const params = Object.fromEntries(found.params.map(({ name, default: value }) => [name, given[name] ?? value]));
  return { query: found.query, params, of: id };
};
