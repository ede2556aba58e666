import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { provenanceColumns, type TableName, tableColumns, tableNames } from '#contract/bundle';
import { Problem } from '../problem.ts';
import type { ProblemList } from './problem-list.ts';

export interface Row {
  readonly file: string;
  readonly line: number;
  /** Cells by column, trimmed; blank cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface Bundle {
  readonly tables: ReadonlyMap<TableName, readonly Row[]>;
  /** The SHA-256 of the names and bytes of the files that were read. */
  readonly digest: string;
  readonly files: readonly string[];
}

const readTable = (table: TableName, file: string, text: string, problems: ProblemList): Row[] => {
  const known: ReadonlySet<string> = new Set([...tableColumns(table), ...provenanceColumns]);
  let header: string[] = [];
  let records: { record: string[]; info: InfoRecord }[];
  try {
    // The typings do not know that `info` changes the shape of a record.
    records = parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as typeof records;
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number };
    problems.error(
      lines === undefined ? { file } : { file, line: lines },
      `This is not CSV: ${message.replace(/\.$/, '')}. Check the quotes from this line on.`,
    );
    return [];
  }
  const rows: Row[] = [];
  let previousLine = 0;
  for (const { record, info } of records) {
    const line = previousLine + 1;
    previousLine = info.lines;
    if (header.length === 0) {
      header = record.map((cell) => cell.trim());
      checkHeader(header, known, file, problems);
      continue;
    }
    if (record.every((cell) => cell.trim() === '')) continue;
    if (record.length !== header.length) {
      problems.error(
        { file, line },
        `The row has ${record.length} cells and the header ${header.length} columns. Quote cells that hold a comma.`,
      );
      continue;
    }
    const cells = new Map<string, string>();
    for (const [index, column] of header.entries()) {
      const cell = (record[index] ?? '').trim();
      if (cell !== '' && known.has(column)) cells.set(column, cell);
    }
    rows.push({ file, line, cells });
  }
  if (header.length === 0) problems.error({ file }, 'The file is empty. Give it a header row, or leave it out.');
  return rows;
};

const checkHeader = (header: readonly string[], known: ReadonlySet<string>, file: string, problems: ProblemList) => {
  for (const [index, column] of header.entries()) {
    if (column !== '' && header.indexOf(column) !== index) {
      problems.error({ file, line: 1, column }, `The column ${column} stands twice. Keep one of them.`);
    } else if (!known.has(column)) {
      problems.leaveAside({ file, line: 1, column }, `The column ${column || '(no name)'} is not one of this table’s.`);
    }
  }
};

/**
 * Reads a bundle: a folder of `<table>.csv` files. What is wrong inside a file goes to `problems`.
 *
 * @throws Problem IMPORT_REFUSED where there is no such folder or it holds no table.
 */
export const readBundle = async (folder: string, problems: ProblemList): Promise<Bundle> => {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw new Problem(
      'IMPORT_REFUSED',
      `${folder} is no folder. Name a folder that holds tables such as memberships.csv.`,
    );
  }
  const tables = new Map<TableName, readonly Row[]>();
  const hash = createHash('sha256');
  const files: string[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const table = tableNames.find((name) => `${name}.csv` === file);
    if (!table) {
      problems.leaveAside({ file }, 'This file is no table of a bundle.');
      continue;
    }
    const bytes = await readFile(join(folder, file));
    hash.update(file).update('\0').update(bytes).update('\0');
    files.push(file);
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      problems.error({ file }, 'The file is not UTF-8. Save it as “CSV UTF-8”.');
      continue;
    }
    tables.set(table, readTable(table, file, text, problems));
  }
  if (files.length === 0) {
    throw new Problem(
      'IMPORT_REFUSED',
      `${basename(folder)} holds no table. A bundle has files such as memberships.csv or partnerships.csv.`,
    );
  }
  return { tables, digest: hash.digest('hex'), files };
};
