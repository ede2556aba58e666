import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ImportLimits, importLimits } from '#contract/import-limits';
import { ProblemList } from '../../server/imports/check/problem-list.ts';
import type { InputFile, RawTable } from '../../server/imports/read/raw-table.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { type WrittenRow, writtenRow } from './written-row.ts';

type TablesReader = (file: InputFile, limits: ImportLimits, problems: ProblemList) => Promise<readonly RawTable[]>;

const rowsOf = async (table: RawTable): Promise<readonly WrittenRow[]> => {
  const rows: WrittenRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch.map(writtenRow));
  return rows;
};

/** What a reader makes of a file that lies on the disk. */
export const openedTables = async (
  read: TablesReader,
  path: string,
  { name = 'some', limits = {} }: { readonly name?: string; readonly limits?: Partial<ImportLimits> } = {},
) => {
  const problems = new ProblemList();
  const tables = await read({ name, path, bytes: 0 }, { ...importLimits, ...limits }, problems);
  const opened = await Promise.all(tables.map(async (table) => ({ ...table, rows: await rowsOf(table) })));
  return { tables: opened, problems };
};

/** Writes a file, which goes with the test, and opens it. */
export const openedContent = async (
  read: TablesReader,
  content: string | Uint8Array,
  options: Parameters<typeof openedTables>[2] = {},
) => {
  const folder = await temporaryFolder('read');
  const path = join(folder, 'content');
  await writeFile(path, content);
  return openedTables(read, path, options);
};
