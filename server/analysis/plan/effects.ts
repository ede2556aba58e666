/**
 * What steps come to, and what they touch that a rule may forbid. Steps that touch no partnership in common come to the sum
 * of what each comes to alone: they are worked out apart, once each, and added.
 */
import type { PlanRules } from '#contract/rationalisation';
import { BadRequest } from '../bad-request.ts';
import { listAt, listLength } from '../columns.ts';
import { memberLoad } from '../load/member-load.ts';
import type { Settings } from '../rules/settings.ts';
import { viewAfter } from '../scenario/after.ts';
import { carryOut } from '../scenario/edits.ts';
import { Paper } from '../scenario/paper.ts';
import { labelOf, noWord, wordPlace } from '../snapshot.ts';
import { groundUnits, inScope, type View } from '../view.ts';
import type { Action } from './candidates.ts';

/** A body of fewer members than this is none. */
const leastMembers = 3;

/** Changes to counts, by what is counted. */
export type Changes = ReadonlyMap<string, number>;

export interface Effect {
  readonly hours: { readonly low: number; readonly high: number };
  readonly seats: number;
  readonly ended: readonly number[];
  /** Seats of each member, observers' apart, by its place: how many more or, below 0, fewer. */
  readonly seatsOf: ReadonlyMap<number, number>;
  /** Partnerships of a type, or on a theme, on each base unit: how many more or fewer. */
  readonly cover: Changes;
}

/** Counts of what partnerships cover, by type or theme and base unit. */
export const coverOf = (view: View, boards: Iterable<number>, kept: PlanRules['keepCoverage']): Map<string, number> => {
  const counts = new Map<string, number>();
  if (kept === 'none') return counts;
  const { types } = view.snapshot.nodes;
  for (const board of boards) {
    const words = kept === 'theme' ? [...listAt(view.themes, board)] : types[board] === noWord ? [] : [types[board]!];
    for (const unit of groundUnits(view, board))
      for (const word of words) counts.set(`${word} ${unit}`, (counts.get(`${word} ${unit}`) ?? 0) + 1);
  }
  return counts;
};

/** On how many of some partnerships each member has a seat that is more than an observer's. */
export const seatsOn = (view: View, boards: Iterable<number>): Map<number, number> => {
  const { snapshot } = view;
  const { from, roles } = snapshot.relations;
  const observer = wordPlace(snapshot, 'observer');
  const counts = new Map<number, number>();
  for (const board of boards) {
    const seated = inScope(view, 'MEMBER_OF', 'reaching', board).filter((seat) => roles[seat] !== observer);
    for (const member of new Set(seated.map((seat) => from[seat]!))) counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  return counts;
};

const less = <Key>(after: ReadonlyMap<Key, number>, before: ReadonlyMap<Key, number>): Map<Key, number> => {
  const changes = new Map<Key, number>();
  for (const key of new Set([...after.keys(), ...before.keys()])) {
    const change = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (change !== 0) changes.set(key, change);
  }
  return changes;
};

const targetsOf = (view: View, board: number): number =>
  new Set(inScope(view, 'PURSUES', 'leaving', board).map((place) => view.snapshot.relations.to[place]!)).size;

/** Whether a body grew beyond what a rule allows, or shrank to no body. */
const isOutOfShape = (before: View, after: View, board: number, rules: PlanRules): boolean => {
  const [was, is] = [listLength(before.members, board), listLength(after.members, board)];
  if (is > was && is > rules.mostMembers) return true;
  if (is < was && is < leastMembers) return true;
  const [had, has] = [targetsOf(before, board), targetsOf(after, board)];
  return has > had && has > rules.mostObjectives;
};

/** Whether somebody sits for two others on one partnership. */
const speaksForTwo = (actions: readonly Action[]): boolean => {
  const seen = new Set<string>();
  return actions.some(({ kind, edits }) =>
    edits.some((edit) => {
      if (kind !== 'attendance' || edit.kind !== 'attend-for') return false;
      const key = `${edit.partnership}\n${edit.member}`;
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    }),
  );
};

export interface Ruled {
  readonly rules: PlanRules;
  readonly settings: Settings;
}

/**
 * What some steps come to together; null where they contradict each other or break a rule that speaks of what they touch.
 */
export const effectOf = (view: View, actions: readonly Action[], { rules, settings }: Ruled): Effect | null => {
  if (speaksForTwo(actions)) return null;
  const paper = new Paper(view);
  try {
    carryOut(
      paper,
      actions.flatMap(({ edits }) => edits),
    );
  } catch (error) {
    if (error instanceof BadRequest) return null;
    throw error;
  }
  const ended = [...paper.gone.keys()];
  const { statutory } = view.snapshot.nodes;
  if (rules.statutoryStay && ended.some((board) => statutory[board] === 1)) return null;
  const after = viewAfter(paper).view;
  const touched = [...paper.touched].filter((node) => labelOf(view.snapshot, node) === 'Partnership');
  const staying = touched.filter((board) => !paper.gone.has(board));
  if (staying.some((board) => isOutOfShape(view, after, board, rules))) return null;
  const was = memberLoad(view)(settings.hours).boards;
  const is = memberLoad(after)(settings.hours).boards;
  const saved = (column: 'low' | 'high' | 'seats') =>
    touched.reduce((sum, board) => sum + was[column][board]! - is[column][board]!, 0);
  return {
    hours: { low: saved('low'), high: saved('high') },
    seats: saved('seats'),
    ended,
    seatsOf: less(seatsOn(after, staying), seatsOn(view, touched)),
    cover: less(coverOf(after, staying, rules.keepCoverage), coverOf(view, touched, rules.keepCoverage)),
  };
};

/** The partnerships that a step touches; null where it cannot be made. */
export const touchedBy = (view: View, action: Action): ReadonlySet<number> | null => {
  const paper = new Paper(view);
  try {
    carryOut(paper, action.edits);
  } catch (error) {
    if (error instanceof BadRequest) return null;
    throw error;
  }
  return paper.touched;
};
