import type { TableName } from '#contract/bundle';

/** A row of a table of the bundle that the import will make a node or a relationship of again. */
export interface TableRow {
  readonly table: TableName;
  /** By column; blank ones are left out. */
  readonly cells: ReadonlyMap<string, string>;
}
