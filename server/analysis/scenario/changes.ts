/** Which findings come and go when a network is changed on paper. */
import type { FindingRule } from '#contract/findings';
import { addToList } from '../../add-to-list.ts';
import { everyRule, hitsOf } from '../find-all.ts';
import { hitsOfArea } from '../of-area.ts';
import { onceFor } from '../once-for.ts';
import { ruleOf } from '../rules/all-rules.ts';
import type { Hit } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { reviseGroups } from '../rules/similarity.ts';
import { inScope, type View, wholeOf } from '../view.ts';
import type { After } from './after.ts';
import type { Paper } from './paper.ts';

/** What becomes of the findings of one rule. */
export interface RuleChange {
  readonly rule: FindingRule;
  /** All findings before. By places in the view before, as those of `before` are. */
  readonly was: readonly Hit[];
  /** Those of them that were looked at again. The others stay, though they may be stronger or weaker than they were. */
  readonly before: readonly Hit[];
  /** What is found now in place of these, by places in the view after. */
  readonly after: readonly Hit[];
  readonly gone: readonly Hit[];
  readonly appeared: readonly Hit[];
}

/** A prediction changes with everything near it, and what a source reports does not change on paper: neither is compared. */
export const comparedRules: readonly FindingRule[] = everyRule.filter(
  (rule) => !(['likely-member', 'reported'] as readonly string[]).includes(rule),
);

/** Rules of findings that are about a body alone. */
const placedByBodies: readonly FindingRule[] = ['overloaded-agency', 'overloaded-person'];

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

/** Findings by their subjects, as numbers in their list. */
const bySubject = onceFor((hits: readonly Hit[]): ReadonlyMap<number, readonly number[]> => {
  const numbers = new Map<number, number[]>();
  for (const [number, { subjects }] of hits.entries()) {
    for (const subject of subjects) addToList(numbers, subject, number);
  }
  return numbers;
});

/** The findings of which one of some nodes is a subject, in their order. */
const hitsAbout = (hits: readonly Hit[], subjects: Iterable<number>): Hit[] => {
  const numbers = bySubject(hits);
  const found = new Set<number>();
  for (const subject of subjects) for (const number of numbers.get(subject) ?? []) found.add(number);
  return [...found].sort((a, b) => a - b).map((number) => hits[number]!);
};

/** Where nodes of the view after stood in that before; nowhere, those that were founded. */
const placesBefore = (paper: Paper, place: (node: number) => number): ((node: number) => number | undefined) => {
  if (paper.founded.length === 0) return (node) => node;
  const old = new Map(Array.from({ length: paper.view.snapshot.nodes.length }, (_, node) => [place(node), node]));
  return (node) => old.get(node);
};

const itself = (node: number): number => node;

/** By the places of their subjects, so that the order in which findings were looked at decides nothing. */
const inOrder = (a: Hit, b: Hit): number => {
  const [keys, others] = [a, b].map(({ subjects, identity = [] }) => [...subjects, ...identity]);
  const at = keys!.findIndex((key, index) => key !== others![index]);
  return at < 0 ? 0 : keys![at]! - (others![at] ?? -1);
};

/** The hits of the first list that the second does not have; with where the nodes of each stand. */
const without = (
  hits: readonly Hit[],
  others: readonly Hit[],
  place: (node: number) => number,
  placeOfOthers: (node: number) => number,
): readonly Hit[] => {
  const keyOf = ({ subjects, identity = [] }: Hit, where: (node: number) => number): string =>
    `${subjects.map(where).join(' ')} / ${identity.map(where).join(' ')}`;
  const known = new Set(others.map((hit) => keyOf(hit, placeOfOthers)));
  return hits.filter((hit) => !known.has(keyOf(hit, place))).sort(inOrder);
};

/**
 * What becomes of the findings of a rule.
 *
 * @param was all that it found before.
 * @param before those of them that were looked at again.
 * @param after what it finds now in place of these.
 */
export const changeOf = (
  { place }: Pick<After, 'place'>,
  rule: FindingRule,
  was: readonly Hit[],
  before: readonly Hit[],
  after: readonly Hit[],
): RuleChange => ({
  rule,
  was,
  before,
  after,
  gone: without(before, after, place, itself),
  appeared: without(after, before, itself, place),
});

/**
 * The findings of every rule before and after. A rule that can is asked only about what was touched. Of an area they are
 * those of the whole that it is a part of, then chosen.
 *
 * @param settings the same object for the view before and after.
 */
export const changesOf = (paper: Paper, after: After, settings: Settings): readonly RuleChange[] => {
  const { place } = after;
  const [whole, view] = [wholeOf(paper.view), wholeOf(after.view)];
  const placeBefore = placesBefore(paper, place);
  const inBefore = (nodes: Iterable<number>) => [...nodes].flatMap((node) => placeBefore(node) ?? []);
  /** Findings before, by places in the view after. */
  const foundBefore = (hits: readonly Hit[], subject: number): readonly Hit[] =>
    hitsAbout(hits, inBefore([subject])).map((hit) => ({ ...hit, subjects: hit.subjects.map(place) }));
  // What was part of something touched is kin to others than before.
  const partsBefore = withParts(
    whole,
    [...paper.touched].filter((node) => node >= 0),
  );
  const touched = withParts(view, new Set([...paper.touched, ...partsBefore].map(place)));
  const similarBefore = hitsOf(whole, 'similar-partnerships', settings);
  const groupBefore = (node: number) => foundBefore(similarBefore, node)[0]?.subjects ?? [];
  const { groups: similar, around } = reviseGroups(view, settings, groupBefore, touched);
  return comparedRules.map((rule) => {
    const all = hitsOf(whole, rule, settings);
    const { find, revise } = ruleOf(rule);
    const before = (subject: number) => foundBefore(all, subject);
    // A body may come into an area, or leave it, with a board that it leads or hosts, its load as it was.
    const isAskedAnew = after.view.scope.inArea !== null && placedByBodies.includes(rule);
    const revised = isAskedAnew ? null : revise?.(view, settings, { touched, around, similar, before });
    const lookedAt = revised ? hitsAbout(all, inBefore(revised.reached)) : all;
    return changeOf(
      { place },
      rule,
      hitsOf(paper.view, rule, settings),
      hitsOfArea(paper.view, rule, lookedAt),
      hitsOfArea(after.view, rule, revised ? revised.hits : find(view, settings)),
    );
  });
};
