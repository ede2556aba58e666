/** The answer to `/api/register`, without its trend, which the database keeps. */
import type { OkOf } from '#contract/endpoint';
import { type FindingKind, type FindingRule, findingKinds } from '#contract/findings';
import type { register } from '#contract/register';
import { byCodePoint } from '../code-points.ts';
import { everyRule, hitsOf } from '../find-all.ts';
import { groundOf } from '../ground.ts';
import { onceFor } from '../once-for.ts';
import { kindToCompare } from '../overload-board/area-steps.ts';
import type { Hit } from '../rules/rule.ts';
import { type Settings, sameSettings } from '../rules/settings.ts';
import { isInScope } from '../scope.ts';
import { idOf, isSynthetic, nameOf, nodesOf, noWord, wordOf, wordPlace } from '../snapshot.ts';
import { type DecidedFindings, type Standing, standings } from '../standing.ts';
import { groundUnits, type View } from '../view.ts';
import { areasOfKind, placedHits } from './areas-of-findings.ts';

export interface RegisterRequest {
  /** null: in an area the kind of its parts, else its own; elsewhere the kind of which most areas are covered. */
  readonly areaKind: string | null;
  readonly decided: DecidedFindings;
  readonly settings: Settings;
  readonly limit: number;
}

type Answer = OkOf<typeof register>;

const emptyCounts = () =>
  Object.fromEntries(findingKinds.map((kind) => [kind, { certain: 0, toCheck: 0 }])) as Record<
    FindingKind,
    { certain: number; toCheck: number }
  >;

class Tally {
  readonly open = emptyCounts();
  predicted = 0;
  accepted = 0;
  acceptedUntil: string | null = null;
  dismissed = 0;
  reopened = 0;

  add(rule: FindingRule, { kind, certainty }: Hit, { status, decision }: Standing): void {
    if (status === 'dismissed') this.dismissed += 1;
    else if (status === 'accepted') {
      this.accepted += 1;
      const { until } = decision ?? {};
      if (until !== undefined && (this.acceptedUntil === null || until < this.acceptedUntil))
        this.acceptedUntil = until;
    } else {
      this.open[kind][certainty === 'certain' ? 'certain' : 'toCheck'] += 1;
      if (rule === 'likely-member') this.predicted += 1;
      if (decision) this.reopened += 1;
    }
  }

  told() {
    const { open, predicted, accepted, acceptedUntil, dismissed, reopened } = this;
    return { open, predicted, accepted, acceptedUntil, dismissed, reopened };
  }
}

/** Kinds of area in scope, those first of which most are covered by a partnership, and of equals by name. */
const kindsOf = onceFor((view: View): { readonly word: string; readonly count: number }[] => {
  const { snapshot, scope } = view;
  const covered = new Set(view.partnerships.flatMap((partnership) => [...groundUnits(view, partnership)]));
  const counts = new Map<number, { areas: number; covered: number }>();
  for (const area of nodesOf(snapshot, 'Boundary')) {
    const kind = snapshot.nodes.types[area]!;
    if (kind === noWord || !isInScope(snapshot, scope, area)) continue;
    const { units } = groundOf(snapshot, scope, [area]);
    // Base units themselves are many and small: areas that are made of others come first.
    const isCovered = units.some((unit) => unit !== area && covered.has(unit));
    const { areas, covered: before } = counts.get(kind) ?? { areas: 0, covered: 0 };
    counts.set(kind, { areas: areas + 1, covered: before + Number(isCovered) });
  }
  return [...counts]
    .map(([kind, { areas, covered: made }]) => ({ word: wordOf(snapshot, kind)!, count: areas, made }))
    .sort((a, b) => b.made - a.made || byCodePoint(a.word, b.word))
    .map(({ word, count }) => ({ word, count }));
});

export const answerRegister = (view: View, asked: RegisterRequest): Omit<Answer, 'trend'> => {
  const { snapshot, scope } = view;
  const { area } = scope;
  const settings = sameSettings(asked.settings);
  const areaKinds = kindsOf(view);
  const areaKind = asked.areaKind ?? (area === null ? null : kindToCompare(view, area)) ?? areaKinds[0]?.word ?? null;
  const kind = areaKind === null ? noWord : wordPlace(snapshot, areaKind);
  const standingOf = standings(view, asked.decided);
  const whole = new Tally();
  const areas = kind === noWord ? [] : areasOfKind(view, kind);
  const tallies = new Map(areas.map((area) => [area, new Tally()]));
  for (const { rule, hit, areas: of } of placedHits(view)(settings)(kind)) {
    const standing = standingOf(rule, hit);
    whole.add(rule, hit, standing);
    for (const area of of) tallies.get(area)!.add(rule, hit, standing);
  }
  return {
    revision: snapshot.revision,
    areaKind,
    areaKinds,
    whole: whole.told(),
    total: areas.length,
    areas: areas.slice(0, asked.limit).map((area) => ({
      id: idOf(snapshot, area),
      name: nameOf(snapshot, area),
      synthetic: isSynthetic(snapshot, area),
      ...tallies.get(area)!.told(),
    })),
    truncated: areas.length > asked.limit,
  };
};

/** How many findings a view has, whatever was decided of them. */
export const countFindings = (view: View, asked: Settings) => {
  const settings = sameSettings(asked);
  const counts = emptyCounts();
  for (const rule of everyRule)
    for (const { kind, certainty } of hitsOf(view, rule, settings))
      counts[kind][certainty === 'certain' ? 'certain' : 'toCheck'] += 1;
  return { revision: view.snapshot.revision, counts };
};
