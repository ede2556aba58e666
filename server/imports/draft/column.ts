import type { RawRow, Texts } from '../read/raw-row.ts';
import { type Columns, noPlace } from '../row.ts';

/** One column of rows that are read alike, and in which numbers mean the same texts: what was made of a number once need not be made again. */
export class Column {
  readonly name: string;
  protected readonly columns: Columns;
  private readonly texts: Texts;
  private readonly place: number;

  constructor(name: string, columns: Columns, texts: Texts) {
    this.name = name;
    this.columns = columns;
    this.texts = texts;
    this.place = columns.places.get(name) ?? noPlace;
  }

  /** The number of the cell's text as it is written, which may still be read as blank; 0 where nothing is. */
  number(raw: RawRow): number {
    return this.place === noPlace ? 0 : raw.number(this.place);
  }

  /** The cell as it is read; undefined where it is blank. */
  of(raw: RawRow): string | undefined {
    const number = this.number(raw);
    return number === 0 ? undefined : this.columns.read(this.texts[number]!) || undefined;
  }
}
