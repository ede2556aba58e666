/** A CSV file as a table: encoding, delimiter and line ends found out, rows read from the disk as they are asked for. */
import type { ImportLimits } from '#contract/import-limits';
import type { ProblemList } from '../../check/problem-list.ts';
import type { RawRow } from '../raw-row.ts';
import type { RawTable } from '../raw-table.ts';
import type { SurveyedFile } from '../survey-files.ts';
import { type CsvDialect, delimiterNames, findDialect } from './csv-dialect.ts';
import { CsvParser, CsvSyntaxError } from './csv-parser.ts';
import { type Encoding, textOf, utf8Of } from './text-encoding.ts';

/** How to read a file, where a mapping says so. */
export interface CsvReading {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  /** False where the first row is data already: columns are then called `column 1`, `column 2` … */
  readonly header?: boolean | undefined;
}

const sampleCharacters = 200_000;

const sampleOf = async (path: string, encoding: Encoding): Promise<string> => {
  let sample = '';
  for await (const text of textOf(path, encoding)) {
    sample += text;
    if (sample.length >= sampleCharacters) break;
  }
  return sample;
};

/** So few that the rows of a batch are done with before the memory's keeper counts them among what lives long. */
const batchBytes = 1 << 14;

async function* parsedRows(path: string, encoding: Encoding, dialect: CsvDialect, { cellCharacters }: ImportLimits) {
  const parser = new CsvParser(dialect, cellCharacters);
  for await (const bytes of utf8Of(path, encoding)) {
    for (let place = 0; place < bytes.length; place += batchBytes)
      yield parser.push(bytes.subarray(place, place + batchBytes));
  }
  yield parser.end();
}

/** A letter with an accent, or a typographic mark, as UTF-8 has it, read as Windows-1252. */
const misreadUtf8 = /[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac./u;
/** A first line that some spreadsheets write for others. */
const toldDelimiter = /^sep=([^\r\n])\r?\n/i;

const firstRow = async (batches: AsyncIterable<readonly RawRow[]>): Promise<RawRow | null> => {
  for await (const batch of batches) {
    const first = batch.find((row) => !row.isBlank());
    if (first) return first;
  }
  return null;
};

async function* below(batches: AsyncIterable<readonly RawRow[]>, line: number) {
  for await (const batch of batches) {
    const [first] = batch;
    yield first && first.line <= line ? batch.filter((row) => row.line > line) : batch;
  }
}

/** As `RawTable.rows` may throw: what is wrong with a file is told where its rows are read. */
export const tellSyntaxError = (error: unknown, file: string, problems: ProblemList): void => {
  if (!(error instanceof CsvSyntaxError)) throw error;
  problems.error({ file, line: error.line }, error.message);
};

/**
 * Opens a CSV file; null, and an error told, where it holds nothing that could be a table.
 *
 * @returns a table whose rows may throw a `CsvSyntaxError` as they are read.
 */
export const csvTable = async (
  file: SurveyedFile,
  reading: CsvReading,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<RawTable | null> => {
  const encoding = reading.encoding ?? file.encoding;
  const sample = await sampleOf(file.path, encoding);
  if (reading.encoding === undefined && encoding === 'windows-1252' && misreadUtf8.test(sample)) {
    problems.warn(
      { file: file.name },
      `Some of it is UTF-8 and some is not: read as Windows-1252, letters look like “${misreadUtf8.exec(sample)![0]}”. Save it anew as UTF-8.`,
    );
  }
  const found = findDialect(sample);
  const told = toldDelimiter.exec(sample)?.[1];
  const dialect = { ...found, delimiter: reading.delimiter ?? told ?? found.delimiter };
  const headLine = told === undefined ? 0 : 1;
  const all = () => parsedRows(file.path, encoding, dialect, limits);
  let first: RawRow | null;
  try {
    first = await firstRow(below(all(), headLine));
  } catch (error) {
    tellSyntaxError(error, file.name, problems);
    return null;
  }
  if (first === null) {
    problems.error({ file: file.name }, 'The file is empty. Give it a header row, or leave it out.');
    return null;
  }
  const hasHeader = reading.header ?? true;
  const { cells, line } = first;
  return {
    file: file.name,
    part: null,
    table: null,
    columns: hasHeader ? cells.map((cell) => cell.trim()) : cells.map((_, place) => `column ${place + 1}`),
    readAs: `${encoding}, ${delimiterNames[dialect.delimiter] ?? dialect.delimiter}`,
    rows: () => below(all(), hasHeader ? line : headLine),
  };
};
