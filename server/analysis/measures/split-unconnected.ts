import { type Adjacency, partsOf } from './adjacency.ts';
import { componentsOf } from './components.ts';
import { byGroup, renumber } from './weighted-graph.ts';

/** Makes each connected part of a community one of its own, in place: modularity can only gain by it. */
export const splitUnconnected = (graph: Adjacency, communities: Int32Array): void => {
  const { starts, nodes } = byGroup(communities, renumber(communities));
  const partOf = partsOf(graph);
  let next = 0;
  for (let community = 0; community + 1 < starts.length; community += 1) {
    const own = nodes.subarray(starts[community]!, starts[community + 1]!);
    for (const component of componentsOf(partOf(own))) {
      for (const index of component) communities[own[index]!] = next;
      next += 1;
    }
  }
};
