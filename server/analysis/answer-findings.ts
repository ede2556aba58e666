/** The answer to `/api/findings`: what the rules find, and each listed finding explained. */
import type { Finding, FindingOrder, FindingRule } from '#contract/findings';
import { listAt } from './columns.ts';
import { everyRule, explain, type Found, findAll } from './find-all.ts';
import { type FindingFilter, FindingSieve } from './finding-filter.ts';
import { findingId } from './finding-id.ts';
import { statedFor } from './origins.ts';
import { type Settings, sameSettings } from './rules/settings.ts';
import { scopeParams } from './scope-params.ts';
import { idOf, isSynthetic, labelOf, reference, type Snapshot } from './snapshot.ts';
import { type DecidedFindings, type Standing, standings } from './standing.ts';
import type { View } from './view.ts';

export interface FindingsRequest {
  readonly filter: FindingFilter;
  readonly decided: DecidedFindings;
  readonly settings: Settings;
  readonly order: FindingOrder;
  readonly offset: number;
  readonly limit: number;
  /** Whether to count what each choice of a filter would list. */
  readonly counts: boolean;
  /** The Cypher of each rule. */
  readonly queries: Readonly<Record<FindingRule, string>>;
}

/** What every example states alike: it says nothing of where a finding comes from. */
const isShared = (snapshot: Snapshot, node: number): boolean =>
  ['Template', 'Requirement', 'Theme'].includes(labelOf(snapshot, node));

const partsOf = ({ subjects, identity = [] }: Found): readonly number[] => [...subjects, ...identity];

const isMadeUp = (snapshot: Snapshot, found: Found): boolean =>
  partsOf(found)
    .filter((node) => !isShared(snapshot, node))
    .every((node) => isSynthetic(snapshot, node));

/**
 * The sources of all that it is about; of what is shared only those that speak of what is, or is not, made up. What a source
 * says stands on that source alone, whoever else knows of its subjects.
 */
const sourcesOf = (snapshot: Snapshot, found: Found): string[] => {
  const madeUp = isMadeUp(snapshot, found);
  const { rule, identity = [] } = found;
  const places = (rule === 'reported' ? identity : partsOf(found)).flatMap((node) =>
    isShared(snapshot, node) ? statedFor(snapshot, node, madeUp) : [...listAt(snapshot.nodes.sources, node)],
  );
  return [...new Set(places)].map((source) => idOf(snapshot, source));
};

const finding = (view: View, found: Found, { settings, queries }: FindingsRequest, standing: Standing): Finding => {
  const { snapshot } = view;
  const { rule, identity, subjects, ...rest } = found;
  const { params, reasons, ...explanation } = explain(view, rule, found, settings);
  return {
    ...rest,
    ...explanation,
    id: findingId(snapshot, rule, found),
    rule,
    synthetic: isMadeUp(snapshot, found),
    subjects: subjects.map((node) => reference(snapshot, node)),
    reasons: [...reasons],
    evidence: { query: queries[rule], params: { ...scopeParams(view), ...params } },
    sources: sourcesOf(snapshot, found),
    ...standing,
  };
};

export const answerFindings = (view: View, asked: FindingsRequest) => {
  const standingOf = standings(view, asked.decided);
  const request = { ...asked, settings: sameSettings(asked.settings) };
  const { filter, settings, order, offset, limit } = request;
  const sieve = new FindingSieve(view, filter, standingOf, request.counts);
  const { total, certain, first } = findAll(view, settings, {
    rules: sieve.rules(everyRule),
    isWanted: (hit, rule) => sieve.isWanted(hit, rule),
    order,
    limit: offset + limit,
  });
  const listed = first.slice(offset);
  const counts = sieve.counts();
  return {
    revision: view.snapshot.revision,
    total,
    certain,
    findings: listed.map((found) => finding(view, found, request, standingOf(found.rule, found))),
    ...(counts ? { counts } : {}),
    truncated: total > first.length,
  };
};
