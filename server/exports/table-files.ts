/** A file for each table of the bundle, all open at once, as rows of all tables come in turn. */
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { provenanceColumns, type TableName, tableColumns, tableNames } from '#contract/bundle';
import { Problem } from '../problem.ts';
import type { TableRow } from './table-row.ts';

/** How the rows of a table are written. */
export interface TableFormat {
  /** What it is called where it cannot hold a graph. */
  readonly called: string;
  readonly mostRows: number;
  readonly mostCharacters: number;
  readonly begin: string;
  /** @param line of the row, the header being 1. */
  readonly row: (table: TableName, line: number, cells: readonly (readonly [column: string, cell: string])[]) => string;
  readonly end: string;
}

/** The columns of a table as they are written. */
export const writtenColumns = (table: TableName): readonly string[] => [...tableColumns(table), ...provenanceColumns];

const bufferedCharacters = 65_536;

class TableFile {
  readonly columns: readonly string[];
  private readonly table: TableName;
  private readonly format: TableFormat;
  private readonly handle: FileHandle;
  private text: string;
  private line = 1;

  constructor(table: TableName, format: TableFormat, handle: FileHandle) {
    this.table = table;
    this.format = format;
    this.handle = handle;
    this.columns = writtenColumns(table);
    const header = this.columns.map((column) => [column, column] as const);
    this.text = format.begin + format.row(table, this.line, header);
  }

  async add(cells: TableRow['cells']): Promise<void> {
    this.line += 1;
    if (this.line > this.format.mostRows) {
      throw new Problem(
        'EXPORT_REFUSED',
        `${this.format.called} holds ${this.format.mostRows} rows a table at most, and ${this.table} has more. Choose another format.`,
      );
    }
    const inOrder = this.columns.map((column) => [column, cells.get(column) ?? ''] as const);
    this.text += this.format.row(this.table, this.line, inOrder);
    if (this.text.length >= bufferedCharacters) await this.flush();
  }

  private async flush(): Promise<void> {
    await this.handle.appendFile(this.text);
    this.text = '';
  }

  async close(): Promise<void> {
    this.text += this.format.end;
    await this.flush();
    await this.handle.close();
  }
}

/**
 * Writes rows to a file for each table; a table without rows has its header alone.
 *
 * @param folder an empty one, which the caller removes.
 * @returns the paths of the files.
 */
export const writeTables = async (
  rows: AsyncIterable<TableRow>,
  format: TableFormat,
  folder: string,
): Promise<ReadonlyMap<TableName, string>> => {
  const files = new Map<TableName, TableFile>();
  const paths = new Map<TableName, string>();
  const handles: FileHandle[] = [];
  try {
    for (const table of tableNames) {
      const path = join(folder, table);
      const handle = await open(path, 'w');
      handles.push(handle);
      paths.set(table, path);
      files.set(table, new TableFile(table, format, handle));
    }
    for await (const { table, cells } of rows) await files.get(table)!.add(cells);
    for (const file of files.values()) await file.close();
    return paths;
  } finally {
    // Closing twice is harmless.
    for (const handle of handles) await handle.close();
  }
};
