import type { ImportLimits } from '#contract/import-limits';
import type { ImportReport } from '#contract/import-report';
import type { ProblemList } from './check/problem-list.ts';
import { CreatedNode } from './draft/created-node.ts';
import type { Drafted } from './draft/draft-bundle.ts';
import type { Bundle } from './open-bundle.ts';

/** What was done, or would be: counts by label or relationship type. */
export type Tallies = Pick<ImportReport, 'added' | 'updated' | 'removed' | 'unchanged'>;

export const noChange: Tallies = { added: {}, updated: {}, removed: {}, unchanged: {} };

const isEmpty = (tally: Readonly<Record<string, number>>): boolean => Object.keys(tally).length === 0;

/** The report of an import that is checked, or done. */
export const reportOf = (
  { tables }: Bundle,
  { drafts }: Drafted,
  problems: ProblemList,
  limits: ImportLimits,
  tallies: Tallies,
  revision: number,
): ImportReport => ({
  revision,
  changed: !isEmpty(tallies.added) || !isEmpty(tallies.updated) || !isEmpty(tallies.removed),
  ...tallies,
  createdByMemberships: drafts.nodes
    .filter((node) => node instanceof CreatedNode)
    .map(({ label, id }) => ({ label, id })),
  ...problems.sorted(),
  tables: tables.map((table) => ({ ...table, becomes: [...table.becomes] })),
  limits,
});
