import type { NodeLabel } from '#contract/graph-model';
import type { NodeKey } from './draft.ts';

/** A node that an import knows, one object for each. */
export class KnownNode implements NodeKey {
  readonly label: NodeLabel;
  readonly id: string;
  /** One for each node of an import, counted from 0. */
  readonly number: number;

  constructor({ label, id }: NodeKey, number: number) {
    this.label = label;
    this.id = id;
    this.number = number;
  }
}
