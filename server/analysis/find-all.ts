/** Runs the rules over a view and puts what they find in one order. */
import type { FindingRule } from '#contract/findings';
import { allRules } from './rules/all-rules.ts';
import type { RuleFinding, Thresholds } from './rules/rule.ts';
import type { View } from './view.ts';

export interface Found extends RuleFinding {
  readonly rule: FindingRule;
}

/**
 * Everything that the rules find: what is certain first, then by falling score times confidence, then in the order of
 * the rules and of their subjects.
 */
export const findAll = (view: View, rules: readonly FindingRule[] | null, thresholds: Thresholds): Found[] =>
  allRules
    .filter(({ id }) => rules === null || rules.includes(id))
    .flatMap(({ id, find }) => find(view, thresholds).map((finding) => ({ ...finding, rule: id })))
    .sort(
      (a, b) =>
        Number(a.certainty === 'to-check') - Number(b.certainty === 'to-check') ||
        b.score * b.confidence - a.score * a.confidence,
    );
