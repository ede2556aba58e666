/** A row of a table of the bundle. */
export interface Row {
  readonly file: string;
  readonly line: number;
  /** Cells by column, trimmed; blank cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
}
