import type { Texts } from '../read/raw-row.ts';
import { type Columns, noPlace, type Row } from '../row.ts';

/** One column, read row after row: where it lies is looked up once for all rows of a table. */
export class Column {
  readonly name: string;
  private columns: Columns | null = null;
  private texts: Texts | null = null;
  private place = noPlace;

  constructor(name: string) {
    this.name = name;
  }

  /** Called where the numbers of texts begin to mean others: whatever was made of them is to be made anew. */
  protected begin(): void {}

  /** The number of the cell's text as it is written; 0 where it is blank. What was made of a number once need not be made again. */
  number({ cells }: Row): number {
    if (cells.columns !== this.columns || cells.texts !== this.texts) {
      this.columns = cells.columns;
      this.texts = cells.texts;
      this.place = cells.columns.places.get(this.name) ?? noPlace;
      this.begin();
    }
    return cells.numberAt(this.place);
  }

  /** The cell as it is read; undefined where it is blank. */
  of(row: Row): string | undefined {
    const number = this.number(row);
    return number === 0 ? undefined : this.columns!.read(this.texts![number]!) || undefined;
  }
}
