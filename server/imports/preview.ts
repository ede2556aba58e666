/** The first rows of files as they are read, and what each table is taken for, before anything is decided. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableName } from '#contract/bundle';
import type { ImportLimits } from '#contract/import-limits';
import type { ImportPreview } from '#contract/imports';
import type { Mapping, TableMapping } from '#contract/mapping';
import { ProblemList } from './check/problem-list.ts';
import { type Fittings, fittingFor, mappedBy, whyNothingFits } from './map/fit-mapping.ts';
import { guessMapping } from './map/guess-mapping.ts';
import { openTables } from './open-bundle.ts';
import { tellSyntaxError } from './read/csv/csv-table.ts';
import type { RawRow } from './read/raw-row.ts';
import { type RawTable, tableLabel } from './read/raw-table.ts';

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

/** What a table may be, read as the mapping says that its file is. */
const guessed = (raw: RawTable, rows: readonly RawRow[], mapping: Mapping | null): TableMapping => {
  const {
    makes: _,
    lookup: __,
    ...reading
  } = mapping?.tables.find(({ file }) => file === tableLabel(raw)) ?? { makes: [] };
  const sample = { columns: raw.columns, rows: rows.map(({ cells }) => cells) };
  return { ...reading, ...guessMapping(sample, raw.part ?? raw.file) };
};

/** What a table is mapped as, if it is no table of the bundle itself. */
const mapped = (raw: RawTable, rows: readonly RawRow[], mapping: Mapping | null, fittings: Fittings) => {
  const chosen = fittingFor(fittings, raw)?.mapping ?? guessed(raw, rows, mapping);
  const misfit = whyNothingFits(fittings, raw);
  return {
    guess: {
      ...chosen,
      file: tableLabel(raw),
      // Files of other names are known by it.
      ...(chosen.header === false ? { width: raw.columns.length } : {}),
    },
    ...mappedBy(fittings, raw),
    ...(fittingFor(fittings, raw) || misfit === null ? {} : { misfit }),
  };
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
    const { raws, parts, fittings } = await openTables(paths, { mapping, limits, scratch }, problems);
    const tables: ImportPreview['tables'] = [];
    for (const raw of raws) {
      const rows = await firstRows(raw, problems);
      const own: TableName | undefined = parts.find((part) => part.raw === raw && part.isOwn)?.table;
      tables.push({
        name: tableLabel(raw),
        readAs: raw.readAs,
        columns: [...raw.columns],
        rows: rows.slice(0, rowsShown).map(({ line, cells }) => ({ line, cells: [...cells] })),
        own: own ?? null,
        ...(own ? { guess: null } : mapped(raw, rows, mapping, fittings)),
      });
    }
    const { errors, leftAside } = problems.sorted();
    // That no mapping fits a table is what the guess is for.
    const unmapped = new Set(tables.filter(({ guess }) => guess !== null).map(({ name }) => name));
    return { tables, errors, leftAside: leftAside.filter(({ file }) => !unmapped.has(file)) };
  } finally {
    await rm(scratch, { recursive: true });
  }
};
