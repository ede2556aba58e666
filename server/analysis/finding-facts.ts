/** A fingerprint of the facts that a finding rests on: equal as long as they are. `docs/methods/findings.md` says of what. */
import { createHash } from 'node:crypto';
import type { FindingRule, Reason } from '#contract/findings';
import { byCodePoint } from './code-points.ts';
import { explain, hitsOf } from './find-all.ts';
import { findingId, ruleOfId } from './finding-id.ts';
import type { Hit } from './rules/rule.ts';
import { type Settings, sameSettings } from './rules/settings.ts';
import { reference } from './snapshot.ts';
import type { View } from './view.ts';

/** Parts whose value measures against all the rest of the network: it moves whatever comes to be recorded anywhere. */
const measuredAgainstAll: readonly Reason['part'][] = ['rarity', 'peers'];

/** Values that differ by less are the same: rounding must not open a finding again. */
const decimals = 4;

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}:${id}`;

/** Neither titles nor sentences belong to it: another wording changes no fact. Nor do score and confidence, which follow. */
const fingerprintOf = (view: View, rule: FindingRule, hit: Hit, settings: Settings): string => {
  const { reasons, missing } = explain(view, rule, hit, settings);
  const facts = [
    hit.certainty,
    hit.subjects.map((node) => keyOf(reference(view.snapshot, node))),
    reasons.map(({ part, value, nodes }) => [
      part,
      value === undefined || measuredAgainstAll.includes(part) ? null : Number(value.toFixed(decimals)),
      nodes.map(keyOf).sort(byCodePoint),
    ]),
    missing.map(({ kind, at, to, name }) => [kind, at, to ?? null, name]),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
};

/** The fingerprints of those findings that a view has, by their ids. */
export const fingerprintsIn = (
  view: View,
  ids: ReadonlySet<string>,
  asked: Settings,
): ReadonlyMap<string, { readonly rule: FindingRule; readonly fingerprint: string }> => {
  const settings = sameSettings(asked);
  const rules = new Set([...ids].flatMap((id) => ruleOfId(id) ?? []));
  const found = new Map<string, { rule: FindingRule; fingerprint: string }>();
  for (const rule of rules) {
    for (const hit of hitsOf(view, rule, settings)) {
      const id = findingId(view.snapshot, rule, hit);
      if (ids.has(id)) found.set(id, { rule, fingerprint: fingerprintOf(view, rule, hit, settings) });
    }
  }
  return found;
};

interface FactsRequest {
  readonly ids: readonly string[];
  readonly settings: Settings;
}

/** Rule and fingerprint of each finding asked for that the view has. */
export const answerFacts = (view: View, { ids, settings }: FactsRequest) =>
  Object.fromEntries(fingerprintsIn(view, new Set(ids), settings));
