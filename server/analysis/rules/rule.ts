import type { Certainty, Finding, FindingKind, FindingRule, Reason } from '#contract/findings';
import { reference, type Snapshot } from '../snapshot.ts';
import { narrowed, type View } from '../view.ts';
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
  /** Partnerships of which anything changed. */
  readonly touched: ReadonlySet<number>;
  /** These, and those that are or were alike in a group with them, or part of them. */
  readonly around: ReadonlySet<number>;
  /** The groups of similar partnerships that are now made of those around. */
  readonly similar: Groups;
  /** What the rule found before of a subject. Places are those of the view now. */
  readonly before: (subject: number) => readonly Hit[];
}

/** What a rule has looked at again. */
export interface Revised {
  /** Every subject that a finding can have come or gone of. */
  readonly reached: ReadonlySet<number>;
  /** All findings now of which one of them is a subject. */
  readonly hits: readonly Hit[];
}

/** One rule: pure functions over a view. Its definition for researchers is `cypher/findings/<id>.cypher`. */
export interface Rule {
  readonly id: FindingRule;
  readonly find: (view: View, settings: Settings) => readonly Hit[];
  /**
   * Looks again only where something changed. Of other subjects there are the findings that there were, though they may
   * be stronger or weaker. A rule without it, or that answers null, is asked for everything anew.
   */
  readonly revise?: (view: View, settings: Settings, revision: Revision) => Revised | null;
  /** Explains what `find` returned for the same view and settings. */
  readonly explain: (view: View, hit: Hit, settings: Settings) => Explanation;
  /** The title alone, of a rule whose explanation takes long. */
  readonly title?: (view: View, hit: Hit, settings: Settings) => string;
}

export const titleOf = ({ title, explain }: Rule, view: View, hit: Hit, settings: Settings): string =>
  title ? title(view, hit, settings) : explain(view, hit, settings).title;

/** How a rule looks again that asks of each partnership alone, or of those around. */
export const reviseAround =
  (find: Rule['find']): NonNullable<Rule['revise']> =>
  (view, settings, { around }) => ({ reached: around, hits: find(narrowed(view, around), settings) });

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
