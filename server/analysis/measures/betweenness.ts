/** Betweenness: of all pairs of other nodes, the share of their shortest paths that pass through a node, each pair once. */
import { type Adjacency, partsOf } from './adjacency.ts';
import { componentsOf } from './components.ts';
import { type Folded, foldPendantTrees } from './pendant-trees.ts';
import { drawing, shuffled } from './random.ts';
import { addDependencies, type Sided } from './shortest-paths.ts';

/** A part of the graph whose paths are searched: connected, and without the trees that hang on it. */
interface Core {
  readonly graph: Sided;
  /** The node of the whole graph that each node of the core is. */
  readonly nodes: Int32Array;
  /** How many nodes each stands for. */
  readonly weights: Float64Array;
}

/** Nodes of a connected graph by sides, where it has two without a link within either. */
const bySides = ({ length, offsets, neighbours }: Adjacency): { order: Int32Array; split: number } => {
  const side = new Int8Array(length).fill(-1);
  const all = Int32Array.from(side.keys());
  const queue = [0];
  side[0] = 0;
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      const other = neighbours[place]!;
      if (side[other] === side[node]) return { order: all, split: length };
      if (side[other]! >= 0) continue;
      side[other] = 1 - side[node]!;
      queue.push(other);
    }
  }
  const order = Int32Array.from([...all.filter((node) => side[node] === 0), ...all.filter((node) => side[node] === 1)]);
  return { order, split: side.filter((own) => own === 0).length };
};

const makeCores = (graph: Adjacency, { core, weights }: Folded): Core[] => {
  const rest = partsOf(graph)(core);
  const partOf = partsOf(rest);
  return componentsOf(rest)
    .filter((component) => component.length > 1)
    .map((component) => {
      const { order, split } = bySides(partOf(component));
      const nodes = order.map((index) => component[index]!);
      return {
        graph: { ...partOf(nodes), split },
        nodes: nodes.map((node) => core[node]!),
        weights: Float64Array.from(nodes, (node) => weights[node]!),
      };
    });
};

/** A part of so few nodes is never sampled. */
const leastPivots = 64;

/** Of each core its part of so many pivots, drawn by chance. */
const drawPivots = (cores: readonly Core[], pivots: number, seed: number): readonly Int32Array[] => {
  const draw = drawing(seed);
  const all = cores.reduce((sum, { graph }) => sum + graph.length, 0);
  return cores.map(({ graph: { length } }) => {
    const wanted = Math.max(leastPivots, Math.ceil((pivots * length) / all));
    return shuffled(length, draw).subarray(0, wanted).sort();
  });
};

export interface Betweenness {
  /** By node; not normalised. */
  readonly values: Float64Array;
  /** True where paths were searched from some of the nodes only, and the rest estimated from these. */
  readonly estimate: boolean;
}

export interface BetweennessOptions {
  /** The most steps, nodes × links, that are searched for the exact figure. */
  readonly mostSteps: number;
  /** From how many nodes paths are searched where that is too much. */
  readonly pivots: number;
  readonly seed: number;
}

/**
 * Betweenness of every node of a graph: exact, or estimated from paths of nodes drawn by chance. (U. Brandes, C. Pich,
 * "Centrality Estimation in Large Networks", International Journal of Bifurcation and Chaos 17, 2007.)
 */
export const betweennessOf = (
  graph: Adjacency,
  { mostSteps, pivots, seed }: BetweennessOptions = { mostSteps: Number.POSITIVE_INFINITY, pivots: 0, seed: 1 },
): Betweenness => {
  const folded = foldPendantTrees(graph);
  const values = folded.through;
  const cores = makeCores(graph, folded);
  const steps = cores.reduce((sum, core) => sum + (core.graph.length * core.graph.neighbours.length) / 2, 0);
  const sources =
    steps > mostSteps ? drawPivots(cores, pivots, seed) : cores.map(({ weights }) => Int32Array.from(weights.keys()));
  let estimate = false;
  for (const [index, core] of cores.entries()) {
    const { length } = core.graph;
    const totals = new Float64Array(length);
    // Every pair is met from both its ends.
    addDependencies(core.graph, core.weights, sources[index]!, length / sources[index]!.length / 2, totals);
    for (let node = 0; node < length; node += 1) values[core.nodes[node]!]! += totals[node]!;
    estimate ||= sources[index]!.length < length;
  }
  return { values, estimate };
};
