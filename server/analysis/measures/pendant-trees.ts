/**
 * Folds what hangs on a graph by one link, such as a member of a single board: only one path leads there, so that
 * betweenness counts it by hand and searches what is left. (M. Baglioni, F. Geraci, M. Pellegrini, E. Lastres, "Fast
 * Exact Computation of Betweenness Centrality in Social Networks", ASONAM 2012.)
 */
import { type Adjacency, degreeOf } from './adjacency.ts';
import { componentsOf } from './components.ts';

export interface Folded {
  /** Nodes that are left, ascending; of a tree a single one. */
  readonly core: Int32Array;
  /** How many nodes each node of the core stands for: itself, and all that was folded into it. */
  readonly weights: Float64Array;
  /** By node: the pairs that pass through it, as far as one of the two was folded into it. */
  readonly through: Float64Array;
}

/** Folds a graph, leaf by leaf. */
export const foldPendantTrees = (graph: Adjacency): Folded => {
  const { length, offsets, neighbours } = graph;
  const weights = new Float64Array(length).fill(1);
  const through = new Float64Array(length);
  const degrees = Int32Array.from({ length }, (_, node) => degreeOf(graph, node));
  const folded = new Uint8Array(length);
  const leaves: number[] = [];
  for (let node = 0; node < length; node += 1) if (degrees[node] === 1) leaves.push(node);
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    // The last two nodes of a tree are each other's leaf: the one folded first leaves the other without a link.
    if (degrees[leaf] !== 1) continue;
    let place = offsets[leaf]!;
    while (folded[neighbours[place]!] === 1) place += 1;
    const holder = neighbours[place]!;
    folded[leaf] = 1;
    through[holder]! += weights[leaf]! * (weights[holder]! - 1);
    weights[holder]! += weights[leaf]!;
    degrees[holder]! -= 1;
    if (degrees[holder] === 1) leaves.push(holder);
  }
  for (const component of componentsOf(graph)) {
    for (const node of component) through[node]! += (weights[node]! - 1) * (component.length - weights[node]!);
  }
  const core = Int32Array.from({ length }, (_, node) => node).filter((node) => folded[node] === 0);
  return { core, weights: Float64Array.from(core, (node) => weights[node]!), through };
};
