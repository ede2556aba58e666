/** Decides which bodies are the same: all of a request in one transaction, or nothing of it. */
import { createHash } from 'node:crypto';
import type { OkOf } from '#contract/endpoint';
import type { Decision, decideIdentity, GivenDecision, ReviewedKind } from '#contract/identity-review';
import { nodeKey } from '../imports/draft/draft.ts';
import { inTurn, type Patience } from '../imports/write/in-turn.ts';
import { type Changes, packUndo } from '../imports/write/undo.ts';
import { catalogue } from '../neo4j/catalogue.ts';
import type { Connected } from '../neo4j/connect.ts';
import type { RunInTransaction } from '../neo4j/run-query.ts';
import type { RowOfStatement } from '../neo4j/statement.ts';
import { Problem } from '../problem.ts';
import { BodyWork } from './body-work.ts';
import { refused } from './decision-refused.ts';
import { type HeldRelation, namesOf } from './merge-bodies.ts';
import { asDecision } from './read-decisions.ts';

export interface DecideRequest {
  readonly kind: ReviewedKind;
  readonly decisions: readonly GivenDecision[];
}

export interface DecideOptions {
  /** The time to record, ISO 8601. */
  readonly at: string;
  readonly patience?: Patience | undefined;
}

/** A decision as it is kept, and what undoes what it changed. */
interface Made {
  readonly record: Parameters<typeof asDecision>[0] & { readonly gone?: string; readonly names?: string[] };
  readonly undo: Changes | null;
}

type Earlier = RowOfStatement<typeof catalogue.readDecisionsOf>;
type Before = ReadonlyMap<string, Earlier>;

/** One decision a pair, whichever is named first. */
const decisionId = (kind: ReviewedKind, { a, b }: GivenDecision): string => {
  const pair = JSON.stringify([kind, ...[a, b].sort()]);
  return `decision-${createHash('sha256').update(pair).digest('hex').slice(0, 16)}`;
};

const checkGiven = ({ a, b, keep, decision }: GivenDecision): void => {
  if (a === b) throw new Problem('INVALID_REQUEST', `${a} is one body: a decision is about two.`);
  if (keep === undefined) return;
  if (decision !== 'same')
    throw new Problem('INVALID_REQUEST', `keep is for a decision “same”, and not for “${decision}”.`);
  if (keep !== a && keep !== b) throw new Problem('INVALID_REQUEST', `keep is ${keep}: name ${a} or ${b}.`);
};

const joins =
  (one: string, other: string) =>
  ({ from, to }: HeldRelation): boolean =>
    (nodeKey(from) === one && nodeKey(to) === other) || (nodeKey(from) === other && nodeKey(to) === one);

class Deciding {
  private readonly work: BodyWork;
  private readonly before: Before;
  private readonly at: string;

  constructor(work: BodyWork, before: Before, at: string) {
    this.work = work;
    this.before = before;
    this.at = at;
  }

  /** The decision that was made already, just so, and still holds: a request may come twice. */
  made(given: GivenDecision): Earlier | null {
    const known = this.before.get(decisionId(this.work.kind, given)) ?? null;
    if (known === null || known.decision !== given.decision) return null;
    if (given.decision === 'different') return known;
    const bothAreThere = this.work.has(known.a) && this.work.has(known.b);
    if (given.decision === 'succeeded') return bothAreThere && known.a === given.a && known.changed ? known : null;
    return !bothAreThere && known.keep !== null && this.work.has(known.keep) ? known : null;
  }

  /** Does one decision. Null where others of the request imply it. */
  async decide(given: GivenDecision): Promise<Made | null> {
    const { work, at } = this;
    const id = decisionId(work.kind, given);
    const [a, b] = [work.standsFor(given.a), work.standsFor(given.b)];
    if (a === b) {
      if (given.decision === 'same') return null;
      throw refused(`By other decisions of the request ${given.a} and ${given.b} are the same.`);
    }
    const [aName, bName] = [work.nameAtFirst(given.a), work.nameAtFirst(given.b)];
    const record = {
      id,
      kind: work.kind,
      a: given.a,
      b: given.b,
      aName,
      bName,
      decision: given.decision,
      keep: null,
      at,
    };
    const earlier = this.before.get(id);
    if (earlier?.decision === 'succeeded' && earlier.changed)
      throw refused(`That ${earlier.bName} succeeded ${earlier.aName} was decided before: take that back first.`);
    if (given.decision === 'different') return { record, undo: null };
    const relations = await work.joining(a, b);
    this.refuseJoined(a, b, relations);
    if (given.decision === 'succeeded') return { record, undo: await work.succeed(a, b, { id, at }) };
    const keep = given.keep === undefined ? this.betterKnown(a, b, relations) : work.standsFor(given.keep);
    const gone = keep === a ? b : a;
    const names = namesOf(work.body(gone).properties);
    return { record: { ...record, keep, gone, names }, undo: await work.merge(keep, gone, relations) };
  }

  private key(id: string): string {
    return nodeKey(this.work.body(id));
  }

  private betterKnown(a: string, b: string, relations: readonly HeldRelation[]): string {
    const count = (key: string) =>
      relations.filter(({ from, to }) => nodeKey(from) === key || nodeKey(to) === key).length;
    return count(this.key(b)) > count(this.key(a)) ? b : a;
  }

  /** What the graph joins to each other is two. */
  private refuseJoined(a: string, b: string, relations: readonly HeldRelation[]): void {
    const joining = relations.find(joins(this.key(a), this.key(b)));
    if (joining)
      throw refused(`The graph says that they are two: ${joining.from.id} ${joining.type} ${joining.to.id}.`);
  }
}

const keepAll = async (run: RunInTransaction, made: readonly Made[], revision: number): Promise<void> => {
  await run(catalogue.forgetUndo, { ids: made.map(({ record }) => record.id) });
  for (const { record, undo } of made)
    if (undo) await run(catalogue.recordUndo, { import: record.id, parts: [...(await packUndo(undo))] });
  const decisions = made.map(({ record }, place) => ({ ...record, revision, place }));
  await run(catalogue.recordDecisions, { decisions });
};

/**
 * Decides on pairs of bodies.
 *
 * The one that a merge keeps has afterwards the names, sources and relationships of both; where both say something of
 * the same, its own stays. A decision that was made before just so changes nothing.
 *
 * @throws Problem INVALID_REQUEST; NODE_NOT_FOUND; DECISION_REFUSED, with the reason; nothing is changed then.
 */
export const decide = async (
  connected: Connected,
  { kind, decisions }: DecideRequest,
  { at, patience }: DecideOptions,
): Promise<OkOf<typeof decideIdentity>> => {
  for (const given of decisions) checkGiven(given);
  return inTurn(connected, { patience }, async (run) => {
    const [state] = await run(catalogue.readRevision, {});
    const ids = [...new Set(decisions.flatMap(({ a, b }) => [a, b]))];
    const known = await run(catalogue.readDecisionsOf, { ids: decisions.map((each) => decisionId(kind, each)) });
    const work = await BodyWork.read(run, kind, ids);
    const deciding = new Deciding(work, new Map(known.map((row) => [row.id, row])), at);
    const told: Decision[] = [];
    const made: Made[] = [];
    for (const given of decisions) {
      const before = deciding.made(given);
      if (before) told.push(asDecision(before));
      const one = before ? null : await deciding.decide(given);
      if (!one) continue;
      made.push(one);
      told.push(asDecision(one.record));
    }
    const changed = made.some(({ undo }) => undo !== null);
    const [raised] = changed ? await run(catalogue.raiseRevision, {}) : [state];
    const revision = raised?.revision ?? 0;
    if (made.length > 0) await keepAll(run, made, revision);
    return { revision, decisions: told };
  });
};
