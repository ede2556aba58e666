import { type Finding, findings } from '#contract/findings';
import type { ScopeQuery } from '#contract/scope';
import { call } from '../../api/call.ts';
import { allPages } from '../../lists/all-pages.ts';
import { type FindingFilter, filterQuery } from '../../state/finding-filter.ts';
import { type FindingGroup, groupFindings } from './finding-groups.ts';

const pageOf = 2_000;

/** Findings in the order in which their list shows them. */
export const inShownOrder = (groups: readonly FindingGroup[]): readonly Finding[] =>
  groups.flatMap(({ certain, toCheck }) => [...certain, ...toCheck]);

/** Every finding that fits the filter, those too that the list has no room for. @throws Problem as `call` does. */
export const allFindings = async (scope: ScopeQuery, filter: FindingFilter): Promise<readonly Finding[]> => {
  const all = await allPages(async (offset) => {
    const query = { ...scope, ...filterQuery(filter), offset, limit: pageOf };
    const { revision, findings: rows, truncated } = await call(findings, { params: {}, query });
    return { revision, rows, more: truncated };
  });
  return inShownOrder(groupFindings(all));
};
