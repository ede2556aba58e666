import type { NodeLabel } from '#contract/graph-model';
import type { GraphEdge, GraphItem } from './graph-item.ts';
import { isOwnEdge, type OwnNodes, ownId, ownLabel } from './own-graph-rows.ts';

/** Watches whether all of a graph speaks the words of the graph model. An edge may come before its nodes. */
export class OwnWords {
  readonly #nodes = new Map<string, { readonly label: NodeLabel; readonly id: string }>();
  readonly #early: GraphEdge[] = [];
  #isOwn = true;

  see(item: GraphItem): void {
    if (!this.#isOwn) return;
    if (item.type === 'node') {
      const label = ownLabel(item);
      if (label === null) this.#isOwn = false;
      else this.#nodes.set(item.id, { label, id: ownId(item) });
    } else if (this.#nodes.has(item.source) && this.#nodes.has(item.target)) this.#isOwn = this.#fits(item);
    else this.#early.push(item);
  }

  #fits(edge: GraphEdge): boolean {
    const [from, to] = [this.#nodes.get(edge.source), this.#nodes.get(edge.target)];
    return from !== undefined && to !== undefined && isOwnEdge(edge, from.label, to.label);
  }

  nodes(): OwnNodes | null {
    return this.#isOwn && this.#early.every((edge) => this.#fits(edge)) ? this.#nodes : null;
  }
}
