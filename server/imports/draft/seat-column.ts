import type { RawRow, Texts } from '../read/raw-row.ts';
import { type Columns, type Row, rowOf } from '../row.ts';
import { Column } from './column.ts';
import { CreatedNode, checkCreated } from './created-node.ts';
import { type Drafting, placeOf } from './drafting.ts';
import type { KnownNode } from './known-node.ts';
import { type Cited, provenanceOf } from './row-provenance.ts';

type SeatLabel = 'Partnership' | 'Agency' | 'Person';

/** A column of memberships that names nodes of one label. What a text names is found once. */
export class SeatColumn extends Column {
  private readonly label: SeatLabel;
  private readonly drafting: Drafting;
  /** By the number of the text that names it. */
  private readonly nodes: (KnownNode | undefined)[] = [];

  constructor(name: string, label: SeatLabel, columns: Columns, texts: Texts, drafting: Drafting) {
    super(name, columns, texts);
    this.label = label;
    this.drafting = drafting;
  }

  /** Whether an earlier row names a node by the same text. */
  isKnown(raw: RawRow): boolean {
    return this.nodes[this.number(raw)] !== undefined;
  }

  /** The node that the cell names, created where there is none; null where the cell is blank, or two nodes carry its text. */
  node(raw: RawRow, cited: Cited): KnownNode | null {
    const number = this.number(raw);
    if (number === 0) return null;
    const node = this.nodes[number] ?? this.find(number, rowOf(this.columns, raw), cited);
    if (node instanceof CreatedNode && !node.isCitedBy(cited)) node.cite(provenanceOf(cited, rowOf(this.columns, raw)));
    return node;
  }

  private find(number: number, row: Row, cited: Cited): KnownNode | null {
    const text = row.cells.get(this.name);
    if (text === undefined) return null;
    const { names, problems } = this.drafting;
    const isNew = !names.isKnown(this.label, text);
    const found = isNew ? null : names.find([this.label], text, placeOf(row, this.name), problems);
    if (found === 'ambiguous') return null;
    const node = found ?? this.create(row, text, cited);
    // Without holes: an array that is filled far behind its end becomes a slow one.
    while (this.nodes.length <= number) this.nodes.push(undefined);
    this.nodes[number] = node;
    return node;
  }

  private create(row: Row, id: string, cited: Cited): CreatedNode {
    const { drafts, names, problems } = this.drafting;
    checkCreated(placeOf(row, this.name), id, problems);
    const node = new CreatedNode({ label: this.label, id }, names.size, row, this.name, cited);
    names.admit(node);
    drafts.nodes.push(node);
    return node;
  }
}
