/** Keeps what is decided of findings: one node a finding, which holds what holds and all that was decided. */
import type { DecidedFinding, GivenStatus, PastDecision } from '#contract/finding-status';
import type { FindingRule } from '#contract/findings';
import type { ScopeQuery } from '#contract/scope';
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import { type RunInTransaction, runTransaction } from '../neo4j/run-query.ts';
import { Problem } from '../problem.ts';

/** A finding as it was seen when it was decided. */
export interface SeenFinding {
  readonly id: string;
  readonly rule: FindingRule;
  readonly fingerprint: string;
}

/** A decision as it is kept, with what its facts are held against. */
interface KeptDecision extends PastDecision {
  readonly rule: FindingRule;
  readonly fingerprint: string;
  /** As the request named it. */
  readonly scope: ScopeQuery;
}

const work = { name: 'finding statuses', timeoutMs: 15_000 } as const;

const parsed = (history: readonly string[]): KeptDecision[] => history.map((text) => JSON.parse(text) as KeptDecision); // as `properties` writes it

const told = (id: string, history: readonly KeptDecision[]): DecidedFinding => ({
  id,
  history: history.map(({ rule, fingerprint, scope, ...decision }) => decision).reverse(),
});

/** The properties of a finding's node: what holds by now, to be searched, and everything as JSON. */
const properties = (id: string, history: readonly KeptDecision[]): Record<string, unknown> => {
  const holds = history.findLast(({ takenBackAt }) => takenBackAt === undefined);
  const kept = { id, history: history.map((each) => JSON.stringify(each)) };
  if (!holds) return { ...kept, status: 'open' };
  const { scope, ...rest } = holds;
  return { ...kept, ...rest, scope: JSON.stringify(scope) };
};

const readHistories = async (run: RunInTransaction, ids: readonly string[]): Promise<Map<string, KeptDecision[]>> =>
  new Map((await run(catalogue.readStatusHistory, { ids: [...ids] })).map(({ id, history }) => [id, parsed(history)]));

/** Changes the histories of findings in one transaction, which holds the lock on each. */
const change = (
  connected: Connected,
  ids: readonly string[],
  changed: (id: string, history: readonly KeptDecision[]) => KeptDecision[],
): Promise<DecidedFinding[]> =>
  runTransaction(connected, work, async (run) => {
    // In one order, so that two requests never wait for each other.
    const inOrder = [...new Set(ids)].sort();
    await run(catalogue.lockStatuses, { ids: inOrder });
    const before = await readHistories(run, inOrder);
    const after = inOrder.map((id) => ({ id, history: changed(id, before.get(id) ?? []) }));
    const rows = after.map(({ id, history }) => ({ id, properties: properties(id, history) }));
    await run(catalogue.writeStatuses, { rows });
    return after.map(({ id, history }) => told(id, history));
  });

/** Whether what is given fits together. @throws Problem INVALID_REQUEST, naming the field. */
export const checkStatus = ({ status, reason, until }: GivenStatus, today: string): void => {
  const refuse = (message: string) => {
    throw new Problem('INVALID_REQUEST', message);
  };
  if (status === 'dismissed' && reason === undefined) refuse('reason is missing: say why the finding is dismissed.');
  if (until === undefined) return;
  if (status !== 'accepted') refuse(`until is for a finding that is accepted, and not for “${status}”.`);
  const day = new Date(`${until}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(until))
    refuse(`until is ${until}: the calendar has no such day.`);
  if (until < today) refuse(`until is ${until}, which is past: give today, ${today}, or a later day.`);
};

/** Decides on findings: on all of them, or none. */
export const decideStatuses = (
  connected: Connected,
  seen: readonly SeenFinding[],
  given: GivenStatus,
  { at, scope }: { readonly at: string; readonly scope: ScopeQuery },
): Promise<DecidedFinding[]> => {
  const known = new Map(seen.map((each) => [each.id, each]));
  return change(
    connected,
    seen.map(({ id }) => id),
    (id, history) => {
      const { rule, fingerprint } = known.get(id)!;
      return [...history, { ...given, at, rule, fingerprint, scope }];
    },
  );
};

/** @throws Problem DECISION_NOT_FOUND. */
const nothingDecided = (id: string): never => {
  throw new Problem('DECISION_NOT_FOUND', `Nothing was decided of ${JSON.stringify(id)} that still holds.`);
};

/** All that was decided of a finding. */
export const statusHistory = async (run: RunInTransaction, id: string): Promise<DecidedFinding> =>
  told(id, (await readHistories(run, [id])).get(id) ?? []);

/** Takes back what was decided last. @throws Problem DECISION_NOT_FOUND where nothing was; nothing is changed then. */
export const undoStatus = async (connected: Connected, id: string, at: string): Promise<DecidedFinding> => {
  const [finding] = await change(connected, [id], (_, history) => {
    const last = history.findLastIndex(({ takenBackAt }) => takenBackAt === undefined);
    if (last < 0) nothingDecided(id);
    return history.map((each, index) => (index === last ? { ...each, takenBackAt: at } : each));
  });
  return finding!;
};
