/** The load of everything of one sort that has a board in view. */

import type { NodeLabel } from '#contract/graph-model';
import type { HoursAssumptions } from '#contract/hours';
import type { LoadMeasure, LoadSubject } from '#contract/load';
import { onceFor } from '../once-for.ts';
import { rangeOf } from '../snapshot.ts';
import type { View } from '../view.ts';
import { areaLoad } from './area-load.ts';
import { type LoadColumns, middleHours } from './load-columns.ts';
import { memberLoad } from './member-load.ts';

export const labelOfSubject: Readonly<Record<LoadSubject, NodeLabel>> = {
  agency: 'Agency',
  person: 'Person',
  partnership: 'Partnership',
  area: 'Boundary',
};

export interface LoadOf {
  readonly columns: LoadColumns;
  /** Who has a load, by place among the nodes: on a board, and of partnerships those with a seat. Ascending. */
  readonly nodes: readonly number[];
  readonly has: (node: number) => boolean;
}

const makeLoad = (view: View, subject: LoadSubject, assumptions: HoursAssumptions): LoadOf => {
  const member = memberLoad(view)(assumptions);
  const columns =
    subject === 'area' ? areaLoad(view)(assumptions) : subject === 'partnership' ? member.boards : member.members;
  // A partnership of which no seat is recorded has a board, itself, but nothing that could be told of it.
  const told = subject === 'partnership' ? columns.seats : columns.boards;
  const [start, end] = rangeOf(view.snapshot, labelOfSubject[subject]);
  const nodes: number[] = [];
  for (let node = start; node < end; node += 1) if (told[node]! > 0) nodes.push(node);
  return { columns, nodes, has: (node) => told[node]! > 0 };
};

const kept = onceFor((_: View) => onceFor((_: HoursAssumptions) => new Map<LoadSubject, LoadOf>()));

/** @param assumptions the same object for as long as they are the same: a load is worked out once for it. */
export const loadOf = (view: View, subject: LoadSubject, assumptions: HoursAssumptions): LoadOf => {
  const known = kept(view)(assumptions);
  const load = known.get(subject) ?? makeLoad(view, subject, assumptions);
  known.set(subject, load);
  return load;
};

/** A figure of a node's load: hours by the middle of their range; NaN where it is not known. */
export const figureOf = (columns: LoadColumns, measure: LoadMeasure, node: number): number =>
  measure === 'hours' ? middleHours(columns, node) : columns[measure][node]!;
