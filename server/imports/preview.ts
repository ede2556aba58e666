/** The first rows of files as they are read, and what each table is taken for, before anything is decided. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableName } from '#contract/bundle';
import type { ImportLimits } from '#contract/import-limits';
import type { ImportPreview } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import { ProblemList } from './check/problem-list.ts';
import { guessMapping } from './map/guess-mapping.ts';
import { openTables } from './open-bundle.ts';
import { tellSyntaxError } from './read/csv/csv-table.ts';
import { type RawRow, type RawTable, tableLabel } from './read/raw-table.ts';

const rowsShown = 20;
/** A guess looks at so many. */
const rowsLookedAt = 500;

const firstRows = async (raw: RawTable, problems: ProblemList): Promise<readonly RawRow[]> => {
  const rows: RawRow[] = [];
  try {
    for await (const batch of raw.rows()) {
      rows.push(...batch);
      if (rows.length >= rowsLookedAt) break;
    }
  } catch (error) {
    tellSyntaxError(error, tableLabel(raw), problems);
  }
  return rows.slice(0, rowsLookedAt);
};

/** @throws Problem IMPORT_REFUSED as `openBundle` does. */
export const previewFiles = async (
  paths: readonly string[],
  mapping: Mapping | null,
  limits: ImportLimits,
): Promise<ImportPreview> => {
  const scratch = await mkdtemp(join(tmpdir(), 'joined-up-preview-'));
  try {
    const problems = new ProblemList(limits.problems);
    const { raws, parts } = await openTables(paths, { mapping, limits, scratch }, problems);
    const tables: ImportPreview['tables'] = [];
    for (const raw of raws) {
      const rows = await firstRows(raw, problems);
      const own: TableName | undefined = parts.find((part) => part.raw === raw && part.isOwn)?.table;
      const mapped = mapping?.tables.find(({ file }) => file === tableLabel(raw));
      tables.push({
        name: tableLabel(raw),
        readAs: raw.readAs,
        columns: [...raw.columns],
        rows: rows.slice(0, rowsShown).map(({ line, cells }) => ({ line, cells: [...cells] })),
        own: own ?? null,
        guess: own
          ? null
          : (mapped ?? {
              ...guessMapping({ columns: raw.columns, rows: rows.map(({ cells }) => cells) }, raw.part ?? raw.file),
              file: tableLabel(raw),
            }),
      });
    }
    const { errors, leftAside } = problems.sorted();
    // That no mapping fits a table is what the guess is for.
    const guessed = new Set(tables.filter(({ guess }) => guess !== null).map(({ name }) => name));
    return { tables, errors, leftAside: leftAside.filter(({ file }) => !guessed.has(file)) };
  } finally {
    await rm(scratch, { recursive: true });
  }
};
