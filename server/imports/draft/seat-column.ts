import type { Row } from '../row.ts';
import { Column } from './column.ts';
import { CreatedNode, checkCreated } from './created-node.ts';
import { type Drafting, placeOf } from './drafting.ts';
import type { KnownNode } from './known-node.ts';

type SeatLabel = 'Partnership' | 'Agency' | 'Person';

/** A column of memberships that names nodes of one label. What a text names is found once. */
export class SeatColumn extends Column {
  private readonly label: SeatLabel;
  private readonly drafting: Drafting;
  /** By the number of the text that names it. */
  private nodes: (KnownNode | undefined)[] = [];

  constructor(name: string, label: SeatLabel, drafting: Drafting) {
    super(name);
    this.label = label;
    this.drafting = drafting;
  }

  protected override begin(): void {
    this.nodes = [];
  }

  /** The node that the cell names, where an earlier row names it by the same text. */
  known(row: Row): KnownNode | undefined {
    // First: it may begin anew with what is known.
    const number = this.number(row);
    return this.nodes[number];
  }

  /** The node that the cell names, created where there is none; null where the cell is blank, or two nodes carry its text. */
  node(row: Row): KnownNode | null {
    const number = this.number(row);
    if (number === 0) return null;
    const known = this.nodes[number] ?? this.find(row, number);
    if (known instanceof CreatedNode) known.cite(this.drafting.provenance.cited(row));
    return known;
  }

  private find(row: Row, number: number): KnownNode | null {
    const text = this.of(row);
    if (text === undefined) return null;
    const { names, problems } = this.drafting;
    const isNew = !names.isKnown(this.label, text);
    const found = isNew ? null : names.find([this.label], text, placeOf(row, this.name), problems);
    if (found === 'ambiguous') return null;
    const node = found ?? this.create(row, text);
    // Without holes: an array that is filled far behind its end becomes a slow one.
    while (this.nodes.length <= number) this.nodes.push(undefined);
    this.nodes[number] = node;
    return node;
  }

  private create(row: Row, id: string): CreatedNode {
    const { drafts, names, problems, provenance } = this.drafting;
    checkCreated(placeOf(row, this.name), id, problems);
    const key = { label: this.label, id };
    const node = new CreatedNode(key, names.size, row, this.name, provenance.cited(row));
    names.admit(node);
    drafts.nodes.push(node);
    return node;
  }
}
