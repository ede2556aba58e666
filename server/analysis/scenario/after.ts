/** The view of a network as it would be: the same scope, with what was changed on paper. */
import { listAt } from '../columns.ts';
import { holding } from '../partial-dates.ts';
import { noteRevision } from '../revision.ts';
import { nodesOfArea, type Scope } from '../scope.ts';
import { noWord, type Snapshot } from '../snapshot.ts';
import { makeView, reviseView, type View, wholeOf } from '../view.ts';
import { type Extended, extendSnapshot } from './extend-snapshot.ts';
import { insertRows } from './insert-rows.ts';
import type { Paper } from './paper.ts';

export interface After {
  readonly view: View;
  /** Where a node of the first snapshot, or one that was founded, stands in the second. */
  readonly place: (node: number) => number;
}

const withIncomplete = (snapshot: Snapshot, nodes: readonly number[]): Snapshot => {
  if (nodes.length === 0) return snapshot;
  const some = snapshot.words.indexOf('some');
  const membersKnown = snapshot.nodes.membersKnown.slice();
  for (const node of nodes) membersKnown[node] = some < 0 ? noWord : some;
  return { ...snapshot, nodes: { ...snapshot.nodes, membersKnown } };
};

const scopeAfter = (
  { view, gone, removed, founded }: Paper,
  { snapshot, place, relations: insertions }: Extended,
): Scope => {
  const { scope } = view;
  const nodes = founded.length === 0 ? scope.nodes.slice() : new Uint8Array(snapshot.nodes.length).fill(holding.yes);
  if (founded.length > 0) for (let old = 0; old < scope.nodes.length; old += 1) nodes[place(old)] = scope.nodes[old]!;
  const kept = scope.relations.slice();
  for (const old of removed) kept[old] = holding.no;
  const relations = insertRows(kept, insertions, () => holding.yes);
  for (const ended of [...gone.keys()].map(place)) {
    nodes[ended] = holding.no;
    for (const lists of [snapshot.leaving, snapshot.reaching])
      for (const relation of listAt(lists, ended)) relations[relation] = holding.no;
  }
  const after: Scope = { ...scope, nodes, relations, inArea: null };
  if (scope.area === null) return after;
  const area = place(scope.area);
  return { ...after, area, inArea: nodesOfArea(snapshot, after, area) };
};

/**
 * What a paper's changes make of its view. Where no partnership was founded, what the changes do not touch is taken over
 * from the first view; of an area, within the whole that it is a part of.
 */
export const viewAfter = (paper: Paper): After => {
  const { view, founded, added, incomplete, touched } = paper;
  const kept = added.filter((relation) => relation !== null);
  const extended = extendSnapshot(view.snapshot, founded, kept);
  const { place } = extended;
  const snapshot = withIncomplete(extended.snapshot, [...incomplete].map(place));
  const scope = scopeAfter(paper, { ...extended, snapshot });
  if (founded.length > 0) return { view: makeView(snapshot, scope), place };
  const before = wholeOf(view);
  const revised = reviseView(before, snapshot, { ...scope, inArea: null, area: null }, touched);
  noteRevision(revised, { before, touched });
  return { view: scope.inArea === null ? revised : makeView(snapshot, scope), place };
};
