import type { RawRow } from './read/raw-row.ts';

/** Which columns of the bundle the rows of a table have, at which places, and how their cells are read: the same for all rows. */
export interface Columns {
  /** The table, as a place in it is told. */
  readonly file: string;
  readonly places: ReadonlyMap<string, number>;
  readonly read: (written: string) => string;
}

/** Of a column that the rows do not have. */
export const noPlace = -1;

const asWritten = (cell: string): string => cell;

/** The columns of rows whose cells are written as they are read. */
export const plainColumns = (file: string, columns: Iterable<string>): Columns => ({
  file,
  places: new Map([...new Set(columns)].map((column, place) => [column, place])),
  read: asWritten,
});

/** Cells by column; blank cells are left out. Each is read when it is asked for: to read all of them would take longer than all else. */
export class Cells {
  private readonly columns: Columns;
  private readonly raw: RawRow;

  constructor(columns: Columns, raw: RawRow) {
    this.columns = columns;
    this.raw = raw;
  }

  get(column: string): string | undefined {
    const written = this.raw.cell(this.columns.places.get(column) ?? noPlace);
    return written === '' ? undefined : this.columns.read(written) || undefined;
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

export const rowOf = (columns: Columns, raw: RawRow): Row => ({
  file: columns.file,
  line: raw.line,
  cells: new Cells(columns, raw),
});

/** Rows of one table of the bundle, as they were read. There may be millions: each is made when it is asked for. */
export class Rows {
  readonly columns: Columns;
  readonly raw: readonly RawRow[];

  constructor(columns: Columns, raw: readonly RawRow[]) {
    this.columns = columns;
    this.raw = raw;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (const raw of this.raw) yield rowOf(this.columns, raw);
  }
}
