/** Which columns of the bundle the rows of a table have, at which places, and how their cells are read: the same for all rows. */
export interface Columns {
  readonly places: ReadonlyMap<string, number>;
  readonly read: (written: string) => string;
}

const asWritten = (cell: string): string => cell;

/** The columns of rows whose cells are written as they are read. */
export const plainColumns = (columns: Iterable<string>): Columns => ({
  places: new Map([...new Set(columns)].map((column, place) => [column, place])),
  read: asWritten,
});

/** Cells by column; blank cells are left out. Each is read when it is asked for: to read all of them would take longer than all else. */
export class Cells {
  readonly columns: Columns;
  private readonly written: readonly string[];

  constructor(columns: Columns, written: readonly string[]) {
    this.columns = columns;
    this.written = written;
  }

  get(column: string): string | undefined {
    const written = this.writtenAt(this.columns.places.get(column));
    return written === '' ? undefined : this.columns.read(written) || undefined;
  }

  /** The cell at a place as it is written, which may still be read as blank; '' too where there is no such place. */
  writtenAt(place: number | undefined): string {
    return place === undefined ? '' : this.written[place]!;
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
