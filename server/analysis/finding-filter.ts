/** Which findings a reader wants, and how many each other choice would list. */
import {
  type Certainty,
  countedScores,
  type FindingCounts,
  type FindingKind,
  type FindingRule,
  type FindingStatus,
} from '#contract/findings';
import { listAt } from './columns.ts';
import { findingId, ruleOfId } from './finding-id.ts';
import type { Hit } from './rules/rule.ts';
import { idOf, labelOf, nameOf } from './snapshot.ts';
import type { Standing } from './standing.ts';
import type { View } from './view.ts';

export interface FindingFilter {
  readonly kind: readonly FindingKind[] | null;
  readonly rule: FindingRule | null;
  readonly certainty: Certainty | null;
  readonly status: readonly FindingStatus[];
  /** The place of a Theme. */
  readonly theme: number | null;
  readonly minScore: number;
  /** Words that all stand in the names of its subjects. */
  readonly text: string;
  /** The place of a node that is one of its subjects. */
  readonly subject: number | null;
  readonly ids: readonly string[] | null;
}

/** Filters that offer choices. */
const choosers = ['kind', 'rule', 'certainty', 'status', 'theme', 'minScore'] as const;
type Chooser = (typeof choosers)[number];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Themes that a finding is about, or that a partnership works on that it is about. */
const themesOf = ({ snapshot, themes }: View, { subjects }: Hit): ReadonlySet<number> =>
  new Set(
    subjects.flatMap((node) => {
      const label = labelOf(snapshot, node);
      if (label === 'Theme') return [node];
      return label === 'Partnership' ? [...listAt(themes, node)] : [];
    }),
  );

const addTo = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts, for each choice of each chooser, the findings that fit all other filters. */
class Tally {
  private readonly counts = Object.fromEntries(choosers.map((each) => [each, new Map()])) as Record<
    Chooser,
    Map<string | number, number>
  >;

  private readonly certain = new Map<string, number>();

  add(failed: readonly Chooser[], choices: Readonly<Record<Chooser, Iterable<string | number>>>): void {
    if (failed.length > 1) return;
    for (const chooser of failed.length === 1 ? failed : choosers)
      for (const choice of choices[chooser]) addTo(this.counts[chooser], choice);
  }

  /** The same for kinds, of what is certain. */
  addCertain(failed: readonly Chooser[], kind: FindingKind): void {
    if (failed.every((chooser) => chooser === 'kind')) addTo(this.certain, kind);
  }

  told({ snapshot }: View): FindingCounts {
    const record = (chooser: Chooser): Record<string, number> => Object.fromEntries(this.counts[chooser]);
    const themes = [...this.counts.theme].map(([node, count]) => ({
      id: idOf(snapshot, Number(node)),
      name: nameOf(snapshot, Number(node)),
      count,
    }));
    return {
      kind: record('kind'),
      rule: record('rule'),
      certainty: record('certainty'),
      status: record('status'),
      minScore: record('minScore'),
      certainOfKind: Object.fromEntries(this.certain),
      themes: themes.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    };
  }
}

export class FindingSieve {
  private readonly view: View;
  private readonly filter: FindingFilter;
  private readonly standingOf: (rule: FindingRule, hit: Hit) => Standing;
  private readonly words: readonly string[];
  private readonly ids: ReadonlySet<string> | null;
  private readonly tally: Tally | null;
  private readonly names = new Map<number, string>();

  constructor(
    view: View,
    filter: FindingFilter,
    standingOf: (rule: FindingRule, hit: Hit) => Standing,
    counts: boolean,
  ) {
    this.view = view;
    this.filter = filter;
    this.standingOf = standingOf;
    this.words = folded(filter.text)
      .split(/\s+/)
      .filter((word) => word !== '');
    this.ids = filter.ids && new Set(filter.ids);
    this.tally = counts ? new Tally() : null;
  }

  /** Those of the rules that are to be asked. */
  rules(every: readonly FindingRule[]): readonly FindingRule[] {
    const { ids, rule } = this.filter;
    const named = ids && new Set(ids.map(ruleOfId));
    return every.filter((each) => (!named || named.has(each)) && (rule === null || this.tally || each === rule));
  }

  /** Whether a finding is wanted; each is to be asked about once, as it is counted. */
  isWanted(hit: Hit, rule: FindingRule): boolean {
    if (!this.isSought(hit, rule)) return false;
    const { kind, certainty, status, theme, minScore } = this.filter;
    const standing = this.standingOf(rule, hit).status;
    const themes = theme !== null || this.tally ? themesOf(this.view, hit) : new Set<number>();
    const fits: Readonly<Record<Chooser, boolean>> = {
      kind: kind === null || kind.includes(hit.kind),
      rule: this.filter.rule === null || this.filter.rule === rule,
      certainty: certainty === null || certainty === hit.certainty,
      status: status.includes(standing),
      theme: theme === null || themes.has(theme),
      minScore: hit.score >= minScore,
    };
    const failed = choosers.filter((chooser) => !fits[chooser]);
    this.tally?.add(failed, {
      kind: [hit.kind],
      rule: [rule],
      certainty: [hit.certainty],
      status: [standing],
      theme: themes,
      minScore: countedScores.filter((least) => hit.score >= least),
    });
    if (hit.certainty === 'certain') this.tally?.addCertain(failed, hit.kind);
    return failed.length === 0;
  }

  counts(): FindingCounts | null {
    return this.tally?.told(this.view) ?? null;
  }

  /** Whether it fits the filters that offer no choices. */
  private isSought(hit: Hit, rule: FindingRule): boolean {
    if (this.ids && !this.ids.has(findingId(this.view.snapshot, rule, hit))) return false;
    if (this.filter.subject !== null && !hit.subjects.includes(this.filter.subject)) return false;
    if (this.words.length === 0) return true;
    const names = [...hit.subjects, ...(hit.identity ?? [])].map((node) => this.nameOf(node)).join(' ');
    return this.words.every((word) => names.includes(word));
  }

  private nameOf(node: number): string {
    const known = this.names.get(node) ?? folded(nameOf(this.view.snapshot, node));
    this.names.set(node, known);
    return known;
  }
}
