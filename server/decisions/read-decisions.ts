import type { OkOf } from '#contract/endpoint';
import { type Decision, type identityDecisions, labelOfKind } from '#contract/identity-review';
import { catalogue } from '../neo4j/catalogue.ts';
import type { RunInTransaction } from '../neo4j/run-query.ts';
import type { RowOfStatement } from '../neo4j/statement.ts';

/** A decision as the API tells it. */
export const asDecision = ({
  id,
  kind,
  a,
  b,
  aName,
  bName,
  decision,
  keep,
  at,
}: RowOfStatement<typeof catalogue.readDecisions>): Decision => ({
  id,
  kind,
  a: { kind: labelOfKind[kind], id: a, name: aName },
  b: { kind: labelOfKind[kind], id: b, name: bName },
  decision,
  ...(keep === null ? {} : { keep }),
  at,
});

/** The decisions that are remembered, the last first. */
export const readDecisions = async (
  run: RunInTransaction,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<OkOf<typeof identityDecisions>> => {
  const [state] = await run(catalogue.readRevision, {});
  const [counted] = await run(catalogue.countDecisions, {});
  const decisions = (await run(catalogue.readDecisions, { offset, limit })).map(asDecision);
  const total = counted?.total ?? 0;
  return { revision: state?.revision ?? 0, total, decisions, truncated: total > offset + decisions.length };
};
