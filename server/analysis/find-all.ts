/** Runs the rules over a view and puts what they find in one order. */
import type { FindingOrder, FindingRule } from '#contract/findings';
import { hitsOfArea } from './of-area.ts';
import { onceFor } from './once-for.ts';
import { allRules, ruleOf } from './rules/all-rules.ts';
import { type Explanation, type Hit, titleOf } from './rules/rule.ts';
import type { Settings } from './rules/settings.ts';
import { TopList } from './top-list.ts';
import { type View, wholeOf } from './view.ts';

export interface Found extends Hit {
  readonly rule: FindingRule;
}

/** What the rules found in a view, under the settings that were asked with last. */
const kept = onceFor((_: View) => ({
  settings: null as Settings | null,
  hits: new Map<FindingRule, readonly Hit[]>(),
}));

/**
 * What a rule finds; found once for a view and one object of settings. An area chooses among the findings of the whole
 * scope: what is usual among peers, and who shares a member with whom, does not end at its boundary.
 */
export const hitsOf = (view: View, rule: FindingRule, settings: Settings): readonly Hit[] => {
  const known = kept(view);
  if (known.settings !== settings) {
    known.settings = settings;
    known.hits.clear();
  }
  const hits = known.hits.get(rule) ?? find(view, rule, settings);
  known.hits.set(rule, hits);
  return hits;
};

const find = (view: View, rule: FindingRule, settings: Settings): readonly Hit[] =>
  view.scope.inArea === null
    ? ruleOf(rule).find(view, settings)
    : hitsOfArea(view, rule, hitsOf(wholeOf(view), rule, settings));

/** Explains what `hitsOf` returned for the same view and settings. */
export const explain = (view: View, rule: FindingRule, hit: Hit, settings: Settings): Explanation =>
  ruleOf(rule).explain(wholeOf(view), hit, settings);

/** The title alone. */
export const titleIn = (view: View, rule: FindingRule, hit: Hit, settings: Settings): string =>
  titleOf(ruleOf(rule), wholeOf(view), hit, settings);

export interface Selection {
  /** Rules to ask, in the order in which equal findings are listed. */
  readonly rules: readonly FindingRule[];
  readonly isWanted: (hit: Hit, rule: FindingRule) => boolean;
  readonly order?: FindingOrder;
  readonly limit: number;
}

export const everyRule: readonly FindingRule[] = allRules.map(({ id }) => id);

/**
 * What the rules find that is wanted: how many, how many of them certain, and the first by this order. What is certain
 * comes first, then by falling score times confidence, or by falling score before that, then in the order of the rules and of their subjects.
 */
export const findAll = (
  view: View,
  settings: Settings,
  { rules, isWanted, order: by = 'weighed', limit }: Selection,
): { readonly total: number; readonly certain: number; readonly first: readonly Found[] } => {
  let certain = 0;
  let order = 0;
  const top = new TopList<{ readonly rule: FindingRule; readonly hit: Hit; readonly order: number }>(
    limit,
    (a, b) =>
      Number(a.hit.certainty === 'to-check') - Number(b.hit.certainty === 'to-check') ||
      (by === 'score' ? b.hit.score - a.hit.score : 0) ||
      b.hit.score * b.hit.confidence - a.hit.score * a.hit.confidence ||
      a.order - b.order,
  );
  for (const rule of rules) {
    for (const hit of hitsOf(view, rule, settings)) {
      if (!isWanted(hit, rule)) continue;
      if (hit.certainty === 'certain') certain += 1;
      order += 1;
      top.add({ rule, hit, order });
    }
  }
  return { total: top.added, certain, first: top.sorted().map(({ rule, hit }) => ({ ...hit, rule })) };
};
