/** The answer to `/api/settings/effect`: which findings other settings would make, and which they would unmake. */
import type { OkOf } from '#contract/endpoint';
import type { FindingRule } from '#contract/findings';
import type { settingsEffect } from '#contract/settings';
import { everyRule, hitsOf, titleIn } from './find-all.ts';
import { findingId } from './finding-id.ts';
import type { Hit } from './rules/rule.ts';
import { type Settings, sameSettings } from './rules/settings.ts';
import type { View } from './view.ts';

export interface EffectRequest {
  readonly saved: Settings;
  readonly draft: Settings;
}

type Effect = OkOf<typeof settingsEffect>;
type Found = ReadonlyMap<string, Hit>;

/** Findings that are named of each rule, of those that come and of those that go. */
const mostNamed = 50;

const foundBy = (view: View, asked: Settings): ReadonlyMap<FindingRule, Found> => {
  const settings = sameSettings(asked);
  return new Map(
    everyRule.map((rule) => [
      rule,
      new Map(hitsOf(view, rule, settings).map((hit) => [findingId(view.snapshot, rule, hit), hit])),
    ]),
  );
};

const sumOf = (found: ReadonlyMap<FindingRule, Found>): number =>
  [...found.values()].reduce((sum, { size }) => sum + size, 0);

const weighs = ({ score, confidence, certainty }: Hit): string => [score, confidence, certainty].join();

/** What one list has and the other has not, the strongest first. */
const without = (found: Found, other: Found): (readonly [string, Hit])[] =>
  [...found].filter(([id]) => !other.has(id)).sort(([, a], [, b]) => b.score * b.confidence - a.score * a.confidence);

export const answerEffect = (view: View, { saved, draft }: EffectRequest): Effect => {
  const [before, after] = [foundBy(view, saved), foundBy(view, draft)];
  const named = (rule: FindingRule, hits: readonly (readonly [string, Hit])[], settings: Settings) =>
    hits.slice(0, mostNamed).map(([id, hit]) => ({ id, title: titleIn(view, rule, hit, settings) }));
  const rules = everyRule.flatMap((rule) => {
    const [then, now] = [before.get(rule)!, after.get(rule)!];
    const [come, go] = [without(now, then), without(then, now)];
    const reordered = [...now].filter(([id, hit]) => then.has(id) && weighs(then.get(id)!) !== weighs(hit)).length;
    if (come.length + go.length + reordered === 0) return [];
    const counts = { before: then.size, after: now.size, come: come.length, go: go.length, reordered };
    return [{ rule, ...counts, coming: named(rule, come, draft), going: named(rule, go, saved) }];
  });
  return { revision: view.snapshot.revision, before: sumOf(before), after: sumOf(after), rules };
};
