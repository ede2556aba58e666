/** What the list of findings is narrowed to, in the address and as a request. */
import type { QueryOf } from '#contract/endpoint';
import type { findings } from '#contract/findings';
import { type ViewState, viewAtFirst } from './view-state.ts';

export type FindingFilter = Pick<
  ViewState,
  'kind' | 'rule' | 'certainty' | 'status' | 'about' | 'area' | 'least' | 'text'
>;

const { kind, rule, certainty, status, about, area, least, text } = viewAtFirst;
/** The filter that lists everything that is open. */
export const noFilter: FindingFilter = { kind, rule, certainty, status, about, area, least, text };

const names = Object.keys(noFilter) as readonly (keyof FindingFilter)[];

/** How many filters are in use. */
export const filtersInUse = (filter: FindingFilter): number =>
  names.filter((name) => filter[name] !== noFilter[name]).length;

/** What a filter asks of the server. */
export const filterQuery = (filter: FindingFilter): QueryOf<typeof findings> => ({
  ...(filter.kind === null ? {} : { kind: [filter.kind] }),
  ...(filter.rule === null ? {} : { rule: filter.rule }),
  ...(filter.certainty === null ? {} : { certainty: filter.certainty }),
  ...(filter.status === null ? {} : { status: [filter.status] }),
  ...(filter.about === null ? {} : { theme: filter.about }),
  ...(filter.area === null ? {} : { area: filter.area }),
  ...(filter.least === null ? {} : { minScore: filter.least }),
  ...(filter.text.trim() === '' ? {} : { text: filter.text.trim().slice(0, 200) }),
});
