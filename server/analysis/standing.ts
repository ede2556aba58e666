/** Whether what was decided of a finding still holds. */
import type { Finding, FindingDecision, FindingRule, FindingStatus } from '#contract/findings';
import { addToList } from '../add-to-list.ts';
import { fingerprintsIn } from './finding-facts.ts';
import { findingId } from './finding-id.ts';
import { onceFor } from './once-for.ts';
import type { Hit } from './rules/rule.ts';
import type { Settings } from './rules/settings.ts';
import { makeScope, type ScopePlaces } from './scope.ts';
import type { Snapshot } from './snapshot.ts';
import { type View, viewIn, wholeOf } from './view.ts';

/** A finding that was accepted or dismissed. */
export interface Decided {
  readonly id: string;
  readonly rule: FindingRule;
  readonly decision: Omit<FindingDecision, 'reopened'>;
  /** Of its facts, when it was decided. */
  readonly fingerprint: string;
  /** In which it was seen then; null where the graph has no such scope any more. */
  readonly scope: ScopePlaces | null;
}

export interface DecidedFindings {
  readonly all: readonly Decided[];
  /** By which facts are held against each other, whatever settings a reader tries. */
  readonly settings: Settings;
  /** The day, ISO 8601. */
  readonly today: string;
  /** The scope of the view that is asked about. */
  readonly scope: ScopePlaces;
}

export type Standing = Pick<Finding, 'status' | 'decision'>;

const stillOpen: Standing = { status: 'open' };

/** Fingerprints by scope and settings, then by finding: they stay the same as long as the snapshot. */
const keptFacts = onceFor((_: Snapshot) => new Map<string, Map<string, string | null>>());

/** The fingerprints, as things are now, of findings that were seen in one scope. */
const factsNow = (
  view: View,
  scope: ScopePlaces,
  ids: readonly string[],
  { settings, scope: here }: DecidedFindings,
) => {
  const key = JSON.stringify([scope, settings]);
  const kept = keptFacts(view.snapshot);
  const facts = kept.get(key) ?? new Map<string, string | null>();
  kept.set(key, facts);
  const wanted = new Set(ids.filter((id) => !facts.has(id)));
  if (wanted.size === 0) return facts;
  const isHere = JSON.stringify(scope) === JSON.stringify({ ...here, area: null });
  const seen = isHere ? wholeOf(view) : viewIn(view.snapshot, makeScope(view.snapshot, scope));
  const found = fingerprintsIn(seen, wanted, settings);
  for (const id of wanted) facts.set(id, found.get(id)?.fingerprint ?? null);
  return facts;
};

const reopeningOf = ({ decision: { until }, fingerprint }: Decided, today: string, now: string | null) => {
  if (until !== undefined && until < today) return 'date' as const;
  return fingerprint === now ? null : ('facts' as const);
};

const standingOf = (decided: Decided, today: string, now: string | null): Standing => {
  const reopened = reopeningOf(decided, today, now);
  const { decision } = decided;
  return reopened === null
    ? { status: decision.status as FindingStatus, decision }
    : { status: 'open', decision: { ...decision, reopened } };
};

/**
 * Tells the standing of findings in a view. Their facts are held against those of then in the scope of then, so that to
 * look at another date, or at other sources, opens nothing.
 */
export const standings = (view: View, decided: DecidedFindings): ((rule: FindingRule, hit: Hit) => Standing) => {
  if (decided.all.length === 0) return () => stillOpen;
  const byScope = new Map<string, Decided[]>();
  for (const each of decided.all) {
    // An area changes no fact.
    const key = JSON.stringify(each.scope && { ...each.scope, area: null });
    addToList(byScope, key, each);
  }
  const known = new Map<string, Standing>();
  for (const ofScope of byScope.values()) {
    const { scope } = ofScope[0]!;
    const ids = ofScope.map(({ id }) => id);
    const facts = scope === null ? null : factsNow(view, { ...scope, area: null }, ids, decided);
    for (const each of ofScope) known.set(each.id, standingOf(each, decided.today, facts?.get(each.id) ?? null));
  }
  const rules = new Set(decided.all.map(({ rule }) => rule));
  return (rule, hit) => (rules.has(rule) ? (known.get(findingId(view.snapshot, rule, hit)) ?? stillOpen) : stillOpen);
};
