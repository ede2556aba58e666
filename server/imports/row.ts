/** Cells by column, trimmed; blank cells are left out. */
export type Cells = Pick<ReadonlyMap<string, string>, 'get' | 'has' | typeof Symbol.iterator>;

/** A row of a table of the bundle. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
}
