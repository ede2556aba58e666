/** The answer to `/api/findings`: what the rules find, and each listed finding explained. */
import { createHash } from 'node:crypto';
import type { Certainty, Finding, FindingKind, FindingRule, FindingStatus } from '#contract/findings';
import { listAt } from './columns.ts';
import { everyRule, type Found, findAll } from './find-all.ts';
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
  readonly limit: number;
  /** The Cypher of each rule. */
  readonly queries: Readonly<Record<FindingRule, string>>;
}

const findingId = (snapshot: Snapshot, { rule, subjects, identity = [] }: Found): string => {
  const names = [...subjects, ...identity].map((node) => {
    const { kind, id } = reference(snapshot, node);
    return `${kind}:${id}`;
  });
  return `${rule}:${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16)}`;
};

/** A template is known from every example that states it: it says nothing of where the finding comes from. */
const isTemplate = (snapshot: Snapshot, node: number): boolean => labelOf(snapshot, node) === 'Template';

const sourcesOf = (snapshot: Snapshot, { subjects, identity = [] }: Found): string[] =>
  [...new Set([...subjects, ...identity].flatMap((node) => [...listAt(snapshot.nodes.sources, node)]))].map((source) =>
    idOf(snapshot, source),
  );

const finding = (view: View, found: Found, { settings, queries }: FindingsRequest): Finding => {
  const { snapshot } = view;
  const { rule, identity, subjects, ...rest } = found;
  const { params, reasons, ...explanation } = ruleOf(rule).explain(view, found, settings);
  return {
    ...rest,
    ...explanation,
    id: findingId(snapshot, found),
    rule,
    synthetic: subjects.filter((node) => !isTemplate(snapshot, node)).every((node) => isSynthetic(snapshot, node)),
    subjects: subjects.map((node) => reference(snapshot, node)),
    reasons: [...reasons],
    evidence: { query: queries[rule], params: { ...scopeParams(view), ...params } },
    sources: sourcesOf(snapshot, found),
    status: 'open',
  };
};

export const answerFindings = (view: View, asked: FindingsRequest) => {
  const request = { ...asked, settings: sameSettings(asked.settings) };
  const { kind, rule, status, certainty, settings, limit } = request;
  const { total, certain, first } = findAll(view, settings, {
    rules: rule === null ? everyRule : [rule],
    isWanted: (hit) =>
      status === 'open' &&
      (kind === null || kind.includes(hit.kind)) &&
      (certainty === null || hit.certainty === certainty),
    limit,
  });
  return {
    revision: view.snapshot.revision,
    total,
    certain,
    findings: first.map((found) => finding(view, found, request)),
    truncated: total > first.length,
  };
};
