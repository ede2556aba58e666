/** The tables of an import, from all its files, whatever their format and whoever made them fit. */
import { basename } from 'node:path';
import { nodeTables, provenanceColumns, type TableName, tableColumns, tableNames } from '#contract/bundle';
import { type ImportLimits, importLimits } from '#contract/import-limits';
import type { ImportProgress } from '#contract/imports';
import type { Mapping, TableMapping } from '#contract/mapping';
import { Problem } from '../problem.ts';
import { ProblemList } from './check/problem-list.ts';
import { DistinctRows } from './map/distinct-rows.ts';
import { type Fittings, fittingFor, fittingsOf, mappedBy, readFitting, whyNothingFits } from './map/fit-mapping.ts';
import { lookupMapper } from './map/lookup.ts';
import { mappedColumns, ownColumns, type RowMapper } from './map/map-rows.ts';
import { tellSyntaxError } from './read/csv/csv-table.ts';
import { inputFiles } from './read/input-files.ts';
import type { RawRow } from './read/raw-row.ts';
import { type InputFile, type RawTable, tableLabel } from './read/raw-table.ts';
import { isCsv, readableFormats, readTables } from './read/read-tables.ts';
import { surveyFiles } from './read/survey-files.ts';
import type { Rows } from './row.ts';

interface BundleTable {
  readonly name: string;
  readonly readAs: string;
  readonly becomes: readonly string[];
  /** The file that the mapping which went for it was made for. */
  readonly mappedBy?: string;
}

export interface Bundle {
  /** The rows of a table in batches, read from the disk each time that they are asked for; what is wrong goes to a list. */
  readonly rows: (table: TableName, problems: ProblemList) => AsyncIterable<Rows>;
  /** Whether all tables together have more rows than so many. */
  readonly hasMoreRowsThan: (most: number) => Promise<boolean>;
  /** The SHA-256 of the names and bytes of all files, and of the mapping. */
  readonly digest: string;
  /** The tables that were read, by file and part, with what each was taken for. */
  readonly tables: readonly BundleTable[];
  /** What it was called by whoever handed it in. */
  readonly name: string;
}

/** How the rows of a table become rows of one table of the bundle. */
interface Part {
  readonly table: TableName;
  readonly raw: RawTable;
  readonly map: RowMapper;
  /** Whether it was made for the import. Other tables tell of a thing again and again. */
  readonly isOwn: boolean;
}

/** The rows of a table that are as wide as its header; others, and text that cannot be parted, are told. */
async function* evenRows(
  raw: RawTable,
  limits: ImportLimits,
  problems: ProblemList,
): AsyncGenerator<readonly RawRow[]> {
  const width = raw.columns.length;
  const file = tableLabel(raw);
  const isEven = (row: RawRow): boolean => {
    if (row.isBlank()) return false;
    if (row.width === width || (row.width > width && row.isBlank(width))) return true;
    problems.error(
      { file, line: row.line },
      `The row has ${row.width} cells and the header ${width} columns. Quote cells that hold the delimiter.`,
    );
    return false;
  };
  let count = 0;
  let filled = 0;
  const { errors } = problems.totals;
  try {
    for await (const batch of raw.rows()) {
      count += batch.length;
      if (count > limits.rows) {
        problems.error(
          { file, line: batch[0]!.line },
          `The table has more than ${limits.rows} rows, which is the most. Import it in parts.`,
        );
        return;
      }
      if (count * width > limits.cells) {
        problems.error(
          { file, line: batch[0]!.line },
          `The table has more than ${limits.cells} cells (rows times columns), which is the most. Import it in parts, or take out columns that are not needed.`,
        );
        return;
      }
      const even = batch.filter(isEven);
      filled += even.length;
      yield even;
    }
    if (filled === 0 && problems.totals.errors === errors)
      problems.warn({ file, line: 1 }, 'There is a header row and nothing below it: this table brings nothing.');
  } catch (error) {
    tellSyntaxError(error, file, problems);
  }
}

const mappedParts = (raw: RawTable, mapping: TableMapping, problems: ProblemList): Part[] => [
  ...mapping.makes.map((made) => ({
    table: made.table,
    raw,
    map: mappedColumns(raw, made, mapping, problems),
    isOwn: false,
  })),
  ...(mapping.lookup
    ? [{ table: 'boundaries' as const, raw, map: lookupMapper(raw, mapping.lookup), isOwn: false }]
    : []),
];

/** The table of the bundle that a file or sheet is by its name. */
const tableByName = ({ file, part }: RawTable): TableName | undefined => {
  const name = (part ?? basename(file).replace(/\.[^.]+$/, '')).trim().toLowerCase();
  return tableNames.find((table) => table === name);
};

/** A list of seats whatever its name: it has the columns of one, and no others. */
const seatsByColumns = ({ columns }: RawTable): TableName | undefined => {
  const known: ReadonlySet<string> = new Set([...tableColumns('memberships'), ...provenanceColumns]);
  const isSeats = columns.includes('partnership') && (columns.includes('agency') || columns.includes('person'));
  return isSeats && columns.every((column) => known.has(column)) ? 'memberships' : undefined;
};

/** The table of the bundle that a table is as it stands. */
const ownTable = (raw: RawTable): TableName | undefined => raw.table ?? tableByName(raw) ?? seatsByColumns(raw);

const partsOf = (raw: RawTable, fittings: Fittings, problems: ProblemList): Part[] => {
  const fitting = fittingFor(fittings, raw);
  if (fitting) return mappedParts(raw, fitting.mapping, problems);
  const table = ownTable(raw);
  if (table) return [{ table, raw, map: ownColumns(raw, table, problems), isOwn: true }];
  problems.leaveAside(
    { file: tableLabel(raw) },
    whyNothingFits(fittings, raw) ?? 'This is no table of a bundle by its name, and no mapping is for it.',
  );
  return [];
};

export interface OpenOptions {
  readonly mapping?: Mapping | null;
  readonly limits?: ImportLimits;
  /** Called as rows are read. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** An empty folder for what is unpacked, which the caller removes. */
  readonly scratch: string;
}

/**
 * Opens the tables of files, folders and ZIPs, and tells what each becomes. What is wrong with one goes to `problems`.
 *
 * @throws Problem IMPORT_REFUSED where there is no such path, or it is too large.
 */
export const openTables = async (
  paths: readonly string[],
  { mapping = null, limits = importLimits, scratch }: OpenOptions,
  problems: ProblemList,
) => {
  const given = await inputFiles(paths, scratch, limits, problems);
  const { files, digest } = await surveyFiles(given, JSON.stringify(mapping));
  const others = new Map<InputFile, readonly RawTable[]>();
  for (const file of files) if (!isCsv(file)) others.set(file, await readTables(file, {}, limits, problems));
  const inOthers = [...others.values()].flat().flatMap((raw) => [raw.file, tableLabel(raw)]);
  const fittings = fittingsOf(mapping, new Set([...files.map(({ name }) => name), ...inOthers]));
  const isOwn = (raw: RawTable) => ownTable(raw) !== undefined;
  const raws: RawTable[] = [];
  for (const file of files)
    raws.push(...(others.get(file) ?? (await readFitting(file, fittings, isOwn, limits, problems))));
  return { files, digest, raws, fittings, parts: raws.flatMap((raw) => partsOf(raw, fittings, problems)) };
};

/**
 * Opens files, folders and ZIPs as one bundle. What is wrong with a table goes to `problems`.
 *
 * @throws Problem IMPORT_REFUSED as `openTables` does, and where nothing of it is a table.
 */
export const openBundle = async (
  paths: readonly string[],
  options: OpenOptions,
  problems: ProblemList,
): Promise<Bundle> => {
  const { limits = importLimits, onProgress } = options;
  const { files, digest, raws, fittings, parts } = await openTables(paths, options, problems);
  const name = paths.map((path) => basename(path)).join(', ');
  if (parts.length === 0 && problems.errors.length === 0) {
    const misfits = raws.flatMap((raw) => whyNothingFits(fittings, raw) ?? []);
    if (misfits.length > 0) throw new Problem('IMPORT_REFUSED', misfits[0]!);
    throw new Problem(
      'IMPORT_REFUSED',
      `${name} holds no table. A bundle has tables such as memberships.csv or partnerships.csv (${readableFormats.join(', ')}, ZIP); any other needs a mapping.`,
    );
  }
  let done = 0;
  // A large import reads them again, which is no progress of reading.
  const wasRead = new Set<Part>();
  async function* rowsOf(part: Part, told: ProblemList) {
    // A table that becomes several is read for each of them, and what is wrong with it is told once.
    const isFirst = parts.find(({ raw }) => raw === part.raw) === part;
    for await (const batch of evenRows(part.raw, limits, isFirst ? told : new ProblemList())) {
      if (!wasRead.has(part)) {
        done += batch.length;
        onProgress?.({ stage: 'reading', done });
      }
      yield part.map(batch);
    }
    wasRead.add(part);
  }
  async function* rows(table: TableName, told: ProblemList) {
    const wanted = parts.filter((part) => part.table === table);
    const distinct = new DistinctRows(told);
    for (const part of wanted) {
      if (part.isOwn || !(table in nodeTables)) yield* rowsOf(part, told);
      else for await (const batch of rowsOf(part, told)) for (const row of batch) distinct.add(row);
    }
    yield* distinct.rows();
  }
  const hasMoreRowsThan = async (most: number): Promise<boolean> => {
    // No row is shorter than its line end.
    if (
      files.every(({ name }) => /\.(?:csv|tsv|txt)$/i.test(name)) &&
      files.reduce((sum, file) => sum + file.bytes, 0) <= most
    )
      return false;
    let count = 0;
    for (const raw of raws) {
      for await (const batch of evenRows(raw, limits, new ProblemList())) {
        count += batch.length;
        if (count > most) return true;
      }
    }
    return false;
  };
  return {
    rows,
    hasMoreRowsThan,
    digest,
    name,
    tables: raws.map((raw) => ({
      name: tableLabel(raw),
      readAs: raw.readAs,
      becomes: parts.filter((part) => part.raw === raw).map(({ table }) => table),
      ...mappedBy(fittings, raw),
    })),
  };
};
