import type { RawRow, Texts } from './read/raw-row.ts';

/** Which columns of the bundle the rows of a table have, at which places, and how their cells are read: the same for all rows. */
export interface Columns {
  readonly places: ReadonlyMap<string, number>;
  readonly read: (written: string) => string;
}

/** Of a column that the rows do not have. */
export const noPlace = -1;

const asWritten = (cell: string): string => cell;

/** The columns of rows whose cells are written as they are read. */
export const plainColumns = (columns: Iterable<string>): Columns => ({
  places: new Map([...new Set(columns)].map((column, place) => [column, place])),
  read: asWritten,
});

/** Cells by column; blank cells are left out. Each is read when it is asked for: to read all of them would take longer than all else. */
export class Cells {
  readonly columns: Columns;
  private readonly raw: RawRow;

  constructor(columns: Columns, raw: RawRow) {
    this.columns = columns;
    this.raw = raw;
  }

  /** What the numbers of the cells' texts mean. */
  get texts(): Texts {
    return this.raw.texts;
  }

  get(column: string): string | undefined {
    const written = this.raw.cell(this.columns.places.get(column) ?? noPlace);
    return written === '' ? undefined : this.columns.read(written) || undefined;
  }

  /** The number of the text at a place, which may still be read as blank; 0, as of '', too where there is no such place. */
  numberAt(place: number): number {
    return place === noPlace ? 0 : this.raw.number(place);
  }

  has(column: string): boolean {
    return this.get(column) !== undefined;
  }

  *[Symbol.iterator](): MapIterator<[string, string]> {
    for (const column of this.columns.places.keys()) {
      const cell = this.get(column);
      if (cell !== undefined) yield [column, cell];
    }
  }
}

/** A row of a table of the bundle. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
}
