import { queries } from '#contract/queries';
import { useAnswer } from './use-answer.ts';
import type { Asked } from './use-console-address.ts';
import { useOverviewScope } from './use-overview-scope.ts';

/**
 * A query of the library that gives what is shown, in the same scope and area, with these parameters filled in; undefined
 * until the library is there. A query that takes no area tells of the whole.
 */
export const useLibraryQuery = (id: string, given: Asked['params'] = {}): Asked | undefined => {
  const scope = useOverviewScope();
  const { data } = useAnswer(queries, scope && { params: {}, query: scope });
  const found = data?.queries.find((each) => each.id === id);
  if (found === undefined) return undefined;
  const asked = Object.fromEntries(found.params.map(({ name, default: value }) => [name, value]));
  return { query: found.query, params: { ...asked, ...given }, of: id };
};
