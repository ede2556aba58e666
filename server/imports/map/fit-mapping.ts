/** Which table of a mapping goes for which table of an import. */
import type { ImportLimits } from '#contract/import-limits';
import { columnsTaken, type Mapping, makesAnything, type TableMapping } from '#contract/mapping';
import { ProblemList } from '../check/problem-list.ts';
import type { CsvReading } from '../read/csv/csv-table.ts';
import { type RawTable, tableLabel } from '../read/raw-table.ts';
import { readTables } from '../read/read-tables.ts';
import type { SurveyedFile } from '../read/survey-files.ts';

/** A table of a mapping, and the file that it was made for; it may go for others. */
export interface Fitting {
  readonly mapping: TableMapping;
  readonly madeFor: string;
}

/** The tables of a mapping as they go for what is here: one whose file is not goes for any that it fits. */
export type Fittings = readonly Fitting[];

const anyFile = 'any file';

/** Last month’s mapping goes for this month’s file. */
export const fittingsOf = (mapping: Mapping | null, here: ReadonlySet<string>): Fittings =>
  (mapping?.tables ?? []).map((table) => {
    const { file, ...rest } = table;
    return { mapping: file !== undefined && here.has(file) ? table : rest, madeFor: file ?? anyFile };
  });

const hasWidthOf = ({ header, width }: TableMapping, { columns }: RawTable): boolean =>
  header !== false || width === undefined || width === columns.length;

const fits = (mapping: TableMapping, raw: RawTable): boolean =>
  makesAnything(mapping) &&
  (mapping.file === undefined || mapping.file === raw.file || mapping.file === tableLabel(raw)) &&
  (mapping.file !== undefined || hasWidthOf(mapping, raw)) &&
  columnsTaken(mapping).every((column) => raw.columns.includes(column));

/** What goes for a table; undefined where nothing fits its columns as they were read. */
export const fittingFor = (fittings: Fittings, raw: RawTable): Fitting | undefined =>
  fittings.find(({ mapping }) => fits(mapping, raw));

/** The file that the mapping which goes for a table was made for, as a report tells it. */
export const mappedBy = (fittings: Fittings, raw: RawTable): { readonly mappedBy?: string } => {
  const fitting = fittingFor(fittings, raw);
  return fitting ? { mappedBy: fitting.madeFor } : {};
};

const readingOf = ({ encoding, delimiter, header }: TableMapping): CsvReading => ({ encoding, delimiter, header });

const isReadOtherwise = (reading: CsvReading): boolean => Object.values(reading).some((value) => value !== undefined);

/**
 * The table of a CSV file, read as the mapping says for it by name. One that nothing goes for as it is read of itself is read
 * as the mapping says for other files, without header row perhaps, and stays so where that fits.
 *
 * @param isOwn whether a table is one of the bundle as it stands.
 */
export const readFitting = async (
  file: SurveyedFile,
  fittings: Fittings,
  isOwn: (raw: RawTable) => boolean,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<readonly RawTable[]> => {
  const read = (reading: CsvReading, told = problems) => readTables(file, reading, limits, told);
  const named = fittings.find(({ mapping }) => mapping.file === file.name);
  if (named) return read(readingOf(named.mapping));
  const ways = fittings.map(({ mapping }) => readingOf(mapping)).filter(isReadOtherwise);
  if (ways.length === 0) return read({});
  // What is wrong is told of the way that is chosen.
  const fitsAs = async (reading: CsvReading): Promise<boolean> => {
    const [raw] = await read(reading, new ProblemList());
    return raw !== undefined && (isOwn(raw) || fittingFor(fittings, raw) !== undefined);
  };
  for (const way of [{}, ...ways]) if (await fitsAs(way)) return read(way);
  return read({});
};

const mostNamed = 12;

const listed = (columns: readonly string[]): string => {
  const named = columns.slice(0, mostNamed).map((column) => JSON.stringify(column));
  const more = columns.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
};

/** Why nothing of a mapping goes for a table, with the remedy; null where nothing was meant for it. */
export const whyNothingFits = (fittings: Fittings, raw: RawTable): string | null => {
  const [closest] = fittings
    .filter(({ mapping }) => makesAnything(mapping) && [undefined, raw.file, tableLabel(raw)].includes(mapping.file))
    .map(({ mapping, madeFor }) => {
      const wanted = columnsTaken(mapping);
      return { mapping, madeFor, wanted, missing: wanted.filter((column) => !raw.columns.includes(column)) };
    })
    .toSorted((a, b) => a.missing.length - b.missing.length);
  if (!closest) return null;
  const { mapping, madeFor, wanted, missing } = closest;
  const has = `this table has ${raw.columns.length}: ${listed(raw.columns)}`;
  if (mapping.header === false) {
    const width = mapping.width === undefined ? '' : ` of ${mapping.width} columns`;
    return `The mapping of ${madeFor} does not fit: it is for files${width} without header row and takes ${listed(wanted)}, and ${has}. Bring a file with the same columns, or map this one in the page and save that mapping.`;
  }
  return `The mapping of ${madeFor} does not fit: it takes the columns ${listed(wanted)}, and ${has}. Missing: ${listed(missing)}. Rename the columns of the table, or map it in the page and save that mapping.`;
};
