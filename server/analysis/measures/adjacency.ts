/** An undirected graph in typed arrays: the neighbours of a node stand together, and each link stands at both its ends. */
export interface Adjacency {
  /** How many nodes. */
  readonly length: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

/** The graph of links between nodes; each link is to be given once, and none from a node to itself. */
export const joinLinks = (length: number, from: ArrayLike<number>, to: ArrayLike<number>): Adjacency => {
  const offsets = new Int32Array(length + 1);
  for (let link = 0; link < from.length; link += 1) {
    offsets[from[link]! + 1]! += 1;
    offsets[to[link]! + 1]! += 1;
  }
  for (let node = 0; node < length; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, length);
  const neighbours = new Int32Array(2 * from.length);
  for (let link = 0; link < from.length; link += 1) {
    const a = from[link]!;
    const b = to[link]!;
    neighbours[next[a]!] = b;
    neighbours[next[b]!] = a;
    next[a]! += 1;
    next[b]! += 1;
  }
  return { length, offsets, neighbours };
};

export const degreeOf = ({ offsets }: Adjacency, node: number): number => offsets[node + 1]! - offsets[node]!;

/** Makes graphs of some nodes of a graph and of the links among them; node i of such a graph is `nodes[i]`. */
export const partsOf = (graph: Adjacency): ((nodes: Int32Array) => Adjacency) => {
  // Never cleared: a place in it counts only if the node stands there.
  const own = new Int32Array(graph.length);
  return (nodes) => {
    for (let index = 0; index < nodes.length; index += 1) own[nodes[index]!] = index;
    const from: number[] = [];
    const to: number[] = [];
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index]!;
      for (let place = graph.offsets[node]!; place < graph.offsets[node + 1]!; place += 1) {
        const neighbour = graph.neighbours[place]!;
        const other = own[neighbour]!;
        if (other > index && nodes[other] === neighbour) {
          from.push(index);
          to.push(other);
        }
      }
    }
    return joinLinks(nodes.length, from, to);
  };
};
