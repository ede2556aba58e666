import type { Columns, Row } from '../row.ts';

/** One column, read row after row: where it lies is looked up once for all rows of a table. */
export class Column {
  readonly name: string;
  private columns: Columns | null = null;
  private place: number | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** Called before the first row of a table: the next table may be read in another way. */
  protected begin(): void {}

  /** The cell as it is written; '' where it is blank. What was made of a text once need not be made of it again. */
  written({ cells }: Row): string {
    if (cells.columns !== this.columns) {
      this.columns = cells.columns;
      this.place = cells.columns.places.get(this.name);
      this.begin();
    }
    return cells.writtenAt(this.place);
  }

  /** The cell as it is read; undefined where it is blank. */
  of(row: Row): string | undefined {
    const written = this.written(row);
    return written === '' ? undefined : this.columns!.read(written) || undefined;
  }
}
