/** The answer to `/api/findings`: what the rules find, and each listed finding explained. */
import { createHash } from 'node:crypto';
import type { Certainty, Finding, FindingKind, FindingRule, FindingStatus } from '#contract/findings';
import { listAt } from './columns.ts';
import { everyRule, type Found, findAll } from './find-all.ts';
import { statedFor } from './origins.ts';
import { ruleOf } from './rules/all-rules.ts';
import { scopeParams } from './rules/rule.ts';
import { type Settings, sameSettings } from './rules/settings.ts';
import { idOf, isSynthetic, labelOf, reference, type Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

export interface FindingsRequest {
  readonly kind: readonly FindingKind[] | null;
  readonly rule: FindingRule | null;
  /** Every finding is open as long as none has been accepted or dismissed. */
  readonly status: FindingStatus;
  readonly certainty: Certainty | null;
  readonly settings: Settings;
  readonly offset: number;
  readonly limit: number;
  /** The Cypher of each rule. */
  readonly queries: Readonly<Record<FindingRule, string>>;
}

/** Requirements that ask for one type are one: a gap stays the same finding when another act comes to ask for it. */
const nameForId = (snapshot: Snapshot, node: number): string => {
  const { kind, id } = reference(snapshot, node);
  const requirement = snapshot.requirements.find((each) => each.node === node);
  return `${kind}:${requirement?.partnershipType ?? id}`;
};

const findingId = (snapshot: Snapshot, { rule, subjects, identity = [] }: Found): string => {
  const about = subjects.map((node) => `${labelOf(snapshot, node)}:${idOf(snapshot, node)}`);
  const names = [...about, ...new Set(identity.map((node) => nameForId(snapshot, node)))];
  return `${rule}:${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16)}`;
};

/** What every example states alike: it says nothing of where a finding comes from. */
const isShared = (snapshot: Snapshot, node: number): boolean =>
  ['Template', 'Requirement', 'Theme'].includes(labelOf(snapshot, node));

const partsOf = ({ subjects, identity = [] }: Found): readonly number[] => [...subjects, ...identity];

const isMadeUp = (snapshot: Snapshot, found: Found): boolean =>
  partsOf(found)
    .filter((node) => !isShared(snapshot, node))
    .every((node) => isSynthetic(snapshot, node));

/** The sources of all that it is about; of what is shared only those that speak of what is, or is not, made up. */
const sourcesOf = (snapshot: Snapshot, found: Found): string[] => {
  const madeUp = isMadeUp(snapshot, found);
  const places = partsOf(found).flatMap((node) =>
    isShared(snapshot, node) ? statedFor(snapshot, node, madeUp) : [...listAt(snapshot.nodes.sources, node)],
  );
  return [...new Set(places)].map((source) => idOf(snapshot, source));
};

const finding = (view: View, found: Found, { settings, queries }: FindingsRequest): Finding => {
  const { snapshot } = view;
  const { rule, identity, subjects, ...rest } = found;
  const { params, reasons, ...explanation } = ruleOf(rule).explain(view, found, settings);
  return {
    ...rest,
    ...explanation,
    id: findingId(snapshot, found),
    rule,
    synthetic: isMadeUp(snapshot, found),
    subjects: subjects.map((node) => reference(snapshot, node)),
    reasons: [...reasons],
    evidence: { query: queries[rule], params: { ...scopeParams(view), ...params } },
    sources: sourcesOf(snapshot, found),
    status: 'open',
  };
};

export const answerFindings = (view: View, asked: FindingsRequest) => {
  const request = { ...asked, settings: sameSettings(asked.settings) };
  const { kind, rule, status, certainty, settings, offset, limit } = request;
  const { total, certain, first } = findAll(view, settings, {
    rules: rule === null ? everyRule : [rule],
    isWanted: (hit) =>
      status === 'open' &&
      (kind === null || kind.includes(hit.kind)) &&
      (certainty === null || hit.certainty === certainty),
    limit: offset + limit,
  });
  const listed = first.slice(offset);
  return {
    revision: view.snapshot.revision,
    total,
    certain,
    findings: listed.map((found) => finding(view, found, request)),
    truncated: total > first.length,
  };
};
