import type { Certainty, Finding, FindingKind, FindingRule, Reason } from '#contract/findings';
import type { Snapshot } from '../snapshot.ts';
import { reference } from '../snapshot.ts';
import type { View } from '../view.ts';

/** Thresholds of the rules, as parameters of a request. */
export interface Thresholds {
  readonly minJaccard: number;
  readonly minContainment: number;
  readonly minShared: number;
}

export const defaultThresholds: Thresholds = { minJaccard: 0.5, minContainment: 0.8, minShared: 3 };

/** A finding as a rule makes it: its subjects by place, its evidence by the statement's parameters. */
export interface RuleFinding {
  readonly kind: FindingKind;
  readonly title: string;
  /** 0 to 1: how strong the case is, were all of it known. */
  readonly score: number;
  /** 0 to 1: how much of what it rests on is recorded. */
  readonly confidence: number;
  readonly certainty: Certainty;
  readonly subjects: readonly number[];
  /** What, beside the subjects, makes the finding the one it is. */
  readonly identity?: readonly number[];
  readonly reasons: readonly Reason[];
  readonly missing: Finding['missing'];
  readonly params: Readonly<Record<string, unknown>>;
  readonly routes: Finding['routes'];
  readonly losers: Finding['losers'];
}

/** One rule: a pure function over a view. Its definition for researchers is `cypher/findings/<id>.cypher`. */
export interface Rule {
  readonly id: FindingRule;
  readonly find: (view: View, thresholds: Thresholds) => readonly RuleFinding[];
}

/** The parameters by which a rule's Cypher keeps to the same scope. */
export const scopeParams = ({ scope }: View) => ({ at: scope.at, sources: scope.sources });

export const references = (snapshot: Snapshot, nodes: readonly number[]) =>
  nodes.map((node) => reference(snapshot, node));

/** "A", "A and B", "A, B and C". */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "1 member", "2 members". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
