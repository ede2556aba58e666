/** Which findings come and go when a network is changed on paper. */
import type { FindingRule } from '#contract/findings';
import { everyRule, hitsOf } from '../find-all.ts';
import { ruleOf } from '../rules/all-rules.ts';
import { Groups } from '../rules/groups.ts';
import type { Hit } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { groupHit } from '../rules/similar-partnerships.ts';
import { reviseGroups } from '../rules/similarity.ts';
import { inScope, type View } from '../view.ts';
import type { After } from './after.ts';
import type { Paper } from './paper.ts';

/** The findings of one rule, by places in the view after. */
export interface RuleChange {
  readonly rule: FindingRule;
  /** Findings of which nothing was touched: they are in both. */
  readonly kept: readonly Hit[];
  readonly before: readonly Hit[];
  readonly after: readonly Hit[];
}

/** A prediction changes with everything near it, and what a source reports does not change on paper: neither is compared. */
export const comparedRules: readonly FindingRule[] = everyRule.filter(
  (rule) => !(['likely-member', 'reported'] as readonly string[]).includes(rule),
);

/** Partnerships, and everything that is part of them through any number of steps. */
const withParts = (view: View, nodes: Iterable<number>): Set<number> => {
  const found = new Set<number>();
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    open.push(...inScope(view, 'PART_OF', 'reaching', node).map((place) => view.snapshot.relations.from[place]!));
  }
  return found;
};

/** A hit with its places in the view after. */
const moved = (hit: Hit, place: (node: number) => number): Hit => ({
  ...hit,
  subjects: hit.subjects.map(place),
  ...(hit.identity ? { identity: hit.identity.map(place) } : {}),
});

/**
 * The findings of every rule before and after. A rule that can is asked only about what was touched.
 *
 * @param settings the same object for the view before and after.
 */
export const changesOf = (paper: Paper, { view, place }: After, settings: Settings): readonly RuleChange[] => {
  const shifted = paper.founded.length > 0;
  const before = (rule: FindingRule): readonly Hit[] => {
    const hits = hitsOf(paper.view, rule, settings);
    return shifted ? hits.map((hit) => moved(hit, place)) : hits;
  };
  const places = [...paper.touched].map(place);
  // What was part of something touched is kin to others than before.
  const touched = withParts(view, shifted ? places : withParts(paper.view, places));
  const similarBefore = before('similar-partnerships');
  const { groups, around } = reviseGroups(
    view,
    settings,
    similarBefore.map(({ subjects }) => subjects),
    touched,
  );
  const similar = new Groups();
  for (const group of groups) similar.add(group);
  return comparedRules.map((rule) => {
    const was = before(rule);
    if (rule === 'similar-partnerships') {
      // Every score rests on how rare members are in the whole network: groups that stay are weighed anew.
      return { rule, kept: [], before: was, after: groups.map((group) => groupHit(view, group, settings)) };
    }
    const { find, findAround, reach } = ruleOf(rule);
    if (!findAround) return { rule, kept: [], before: was, after: find(view, settings) };
    const reached = reach?.(view, around) ?? around;
    const isTouched = (hit: Hit) => hit.subjects.some((node) => reached.has(node));
    const kept: Hit[] = [];
    const touchedHits: Hit[] = [];
    for (const hit of was) (isTouched(hit) ? touchedHits : kept).push(hit);
    return {
      rule,
      kept,
      before: touchedHits,
      after: findAround(view, settings, { before: was, around: reached, similar }),
    };
  });
};

const keyOf = ({ subjects, identity = [] }: Hit): string => `${subjects.join(' ')} / ${identity.join(' ')}`;

/** The hits of the first list that the second does not have. */
const without = (hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] => {
  const known = new Set(others.map(keyOf));
  return hits.filter((hit) => !known.has(keyOf(hit)));
};

export const goneOf = ({ before, after }: RuleChange): readonly Hit[] => without(before, after);
export const appearedOf = ({ before, after }: RuleChange): readonly Hit[] => without(after, before);
