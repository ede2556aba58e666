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
  private readonly byWritten = new Map<string, KnownNode>();
  private lastWritten = '';
  private last: KnownNode | undefined;

  constructor(name: string, label: SeatLabel, drafting: Drafting) {
    super(name);
    this.label = label;
    this.drafting = drafting;
  }

  protected override begin(): void {
    this.byWritten.clear();
    this.lastWritten = '';
    this.last = undefined;
  }

  /** The node that the cell names, where an earlier row of the table names it too. Tables tell of one partnership row after row. */
  known(row: Row): KnownNode | undefined {
    const written = this.written(row);
    if (written !== this.lastWritten) {
      this.last = this.byWritten.get(written);
      this.lastWritten = written;
    }
    return this.last;
  }

  /** The node that the cell names, created where there is none; null where the cell is blank, or two nodes carry its text. */
  node(row: Row): KnownNode | null {
    if (this.written(row) === '') return null;
    const known = this.known(row) ?? this.find(row);
    if (known instanceof CreatedNode) known.cite(this.drafting.provenance.cited(row));
    return known;
  }

  private find(row: Row): KnownNode | null {
    const text = this.of(row);
    if (text === undefined) return null;
    const { names, problems } = this.drafting;
    const isNew = !names.isKnown(this.label, text);
    const found = isNew ? null : names.find([this.label], text, placeOf(row, this.name), problems);
    if (found === 'ambiguous') return null;
    this.last = found ?? this.create(row, text);
    // By the very text of the cell: the reader makes one text of cells that repeat, which is then found at once.
    this.byWritten.set(this.written(row), this.last);
    return this.last;
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
