/** The view of a network as it would be: the same scope, with what was changed on paper. */
import { holding } from '../partial-dates.ts';
import { nodesOfArea, type Scope } from '../scope.ts';
import { noWord, type Snapshot } from '../snapshot.ts';
import { makeView, reviseView, type View } from '../view.ts';
import { type Extended, extendSnapshot } from './extend-snapshot.ts';
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

const scopeAfter = ({ view, gone, removed }: Paper, { snapshot, place, oldRelation }: Extended): Scope => {
  const { scope } = view;
  const ended = new Set([...gone.keys()].map(place));
  const nodes = new Uint8Array(snapshot.nodes.length).fill(holding.yes);
  for (let old = 0; old < scope.nodes.length; old += 1) nodes[place(old)] = scope.nodes[old]!;
  for (const node of ended) nodes[node] = holding.no;
  const { from, to } = snapshot.relations;
  const relations = new Uint8Array(oldRelation.length);
  for (let relation = 0; relation < relations.length; relation += 1) {
    const old = oldRelation[relation]!;
    if (old < 0) relations[relation] = holding.yes;
    else if (!removed.has(old)) relations[relation] = scope.relations[old]!;
    if (ended.size > 0 && (ended.has(from[relation]!) || ended.has(to[relation]!))) relations[relation] = holding.no;
  }
  const after: Scope = { ...scope, nodes, relations, inArea: null };
  if (scope.area === null) return after;
  const area = place(scope.area);
  return { ...after, area, inArea: nodesOfArea(snapshot, after, area) };
};

/**
 * What a paper's changes make of its view. Where no partnership was founded, what the changes do not touch is taken over
 * from the first view.
 */
export const viewAfter = (paper: Paper): After => {
  const { view, founded, added, incomplete, touched } = paper;
  const kept = added.filter((relation) => relation !== null);
  const extended = extendSnapshot(view.snapshot, founded, kept);
  const { place } = extended;
  const snapshot = withIncomplete(extended.snapshot, [...incomplete].map(place));
  const scope = scopeAfter(paper, { ...extended, snapshot });
  const revised =
    founded.length === 0 && scope.inArea === null
      ? reviseView(view, snapshot, scope, touched)
      : makeView(snapshot, scope);
  return { view: revised, place };
};
