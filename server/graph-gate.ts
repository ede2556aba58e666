import type { Graph } from './open-graph.ts';
import { Problem } from './problem.ts';

/** Stands between the routes and the graph while it is being made ready. */
export class GraphGate {
  private graph: Graph | null = null;
  private step = 'starting';

  /** What is going on, for those who ask too early. */
  report(step: string): void {
    this.step = step;
  }

  ready(graph: Graph): void {
    this.graph = graph;
  }

  /** @throws Problem NOT_READY before the graph is ready. */
  open(): Graph {
    if (this.graph) return this.graph;
    throw new Problem('NOT_READY', `Joined-Up is getting ready (${this.step}). Try again in a moment.`);
  }
}
