import type { Certainty, Finding, FindingKind, FindingRule, Reason } from '#contract/findings';
import { reference, type Snapshot } from '../snapshot.ts';
import type { View } from '../view.ts';
import type { Groups } from './groups.ts';
import type { Settings } from './settings.ts';

/** A finding in short: what it is about and how much it weighs. Thousands are made, and few are read. */
export interface Hit {
  readonly kind: FindingKind;
  /** 0 to 1: how strong the case is, were all of it known. */
  readonly score: number;
  /** 0 to 1: how much of what it rests on is recorded. */
  readonly confidence: number;
  readonly certainty: Certainty;
  /** By place among the nodes. */
  readonly subjects: readonly number[];
  /** What, beside the subjects, makes the finding the one it is. */
  readonly identity?: readonly number[];
}

/** What a reader of one finding is told: why, what is missing, what could be done, and how to check it in Cypher. */
export interface Explanation {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly missing: Finding['missing'];
  /** Parameters of the rule's statement, beside `at` and `sources`, by which it returns this finding. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly routes: Finding['routes'];
  readonly losers: Finding['losers'];
}

/** What changed from one view to the next, for a rule that can tell its findings anew from that. */
export interface Revision {
  /** What the rule found before. Places mean the same in both views. */
  readonly before: readonly Hit[];
  /** Every partnership that a finding can have come or gone of: those touched, and those alike in a group with them. */
  readonly around: ReadonlySet<number>;
  /** The groups of similar partnerships as they are now. */
  readonly similar: Groups;
}

/** One rule: pure functions over a view. Its definition for researchers is `cypher/findings/<id>.cypher`. */
export interface Rule {
  readonly id: FindingRule;
  readonly find: (view: View, settings: Settings) => readonly Hit[];
  /**
   * All findings now of which a partnership in `around` is a subject; those of which none is stay as they were. A rule
   * without it is asked for everything anew.
   */
  readonly findAround?: (view: View, settings: Settings, revision: Revision) => readonly Hit[];
  /**
   * What `around` is for this rule, where a finding can come to touch one in which nothing was touched: that, and every
   * partnership that a finding may now join to it.
   */
  readonly reach?: (view: View, around: ReadonlySet<number>) => ReadonlySet<number>;
  /** Explains what `find` returned for the same view and settings. */
  readonly explain: (view: View, hit: Hit, settings: Settings) => Explanation;
}

/** The parameters by which a rule's Cypher keeps to the same scope. */
export const scopeParams = ({ scope }: View) => ({ at: scope.at, sources: scope.sources });

export const references = (snapshot: Snapshot, nodes: Iterable<number>) =>
  Array.from(nodes, (node) => reference(snapshot, node));

const joined = (names: readonly string[], word: 'and' | 'or'): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;

/** "A", "A and B", "A, B and C". */
export const inWords = (names: readonly string[]): string => joined(names, 'and');

/** The same of alternatives: "A", "A or B", "A, B or C". */
export const eitherInWords = (names: readonly string[]): string => joined(names, 'or');

/** The first so many names, and how many more there are. */
export const someInWords = (names: readonly string[], most: number): string =>
  names.length <= most ? inWords(names) : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/** "1 member", "2 members". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
