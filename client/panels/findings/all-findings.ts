import { type Finding, findings } from '#contract/findings';
import type { ScopeQuery } from '#contract/scope';
import { call } from '../../api/call.ts';
import { allPages } from '../../lists/all-pages.ts';
import { type FindingFilter, filterQuery } from '../../state/finding-filter.ts';
import { inShownOrder } from './finding-groups.ts';

const pageOf = 2_000;

/** Every finding that fits the filter, as the list shows them. @throws Problem as `call` does. */
export const allFindings = async (scope: ScopeQuery, filter: FindingFilter): Promise<readonly Finding[]> => {
  const all = await allPages(async (offset) => {
    const query = { ...scope, ...filterQuery(filter), order: 'score' as const, offset, limit: pageOf };
    const { revision, findings: rows, truncated } = await call(findings, { params: {}, query });
    return { revision, rows, more: truncated };
  });
  return inShownOrder(all);
};
