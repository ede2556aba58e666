/** Opens files as tables, each by the reader of its format. */
import type { ImportLimits } from '#contract/import-limits';
import type { ProblemList } from '../check/problem-list.ts';
import { type CsvReading, csvTable } from './csv/csv-table.ts';
import { graphTables } from './graph/graph-tables.ts';
import type { InputFile, RawTable } from './raw-table.ts';
import type { SurveyedFile } from './survey-files.ts';
import { workbookTables } from './workbook/workbook-tables.ts';

type Reader = (
  file: SurveyedFile,
  reading: CsvReading,
  limits: ImportLimits,
  problems: ProblemList,
) => Promise<readonly RawTable[]>;

const readCsv: Reader = async (file, reading, limits, problems) => {
  const table = await csvTable(file, reading, limits, problems);
  return table ? [table] : [];
};
const readWorkbook: Reader = (file, _, limits, problems) => workbookTables(file, limits, problems);
const readGraph: Reader = (file, _, limits, problems) => graphTables(file, limits, problems);

const readers: Readonly<Record<string, Reader>> = {
  csv: readCsv,
  tsv: readCsv,
  txt: readCsv,
  xlsx: readWorkbook,
  graphml: readGraph,
  gexf: readGraph,
};

export const readableFormats = Object.keys(readers);

const endingOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether a file is read as a mapping may say: by its encoding, delimiter and header row. */
export const isCsv = ({ name }: InputFile): boolean => readers[endingOf(name)] === readCsv;

const remedies: Readonly<Record<string, string>> = {
  xls: 'Save it as .xlsx or CSV.',
  xlsm: 'Save it as .xlsx or CSV.',
  ods: 'Save it as .xlsx or CSV.',
};

/** What systems and programs put beside files: `__MACOSX/._a.csv` in the ZIPs of a Mac, Excel’s `~$a.xlsx` while it is open. */
const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.') || part.startsWith('~$'));

/** Tables of a file; none, and a note, where it is hidden, or of no format that is read. */
export const readTables: Reader = async (file, reading, limits, problems) => {
  if (isHidden(file.name)) {
    problems.leaveAside({ file: file.name }, 'This is a hidden file.');
    return [];
  }
  const ending = endingOf(file.name);
  const read = readers[ending];
  if (!read) {
    const remedy = remedies[ending];
    problems.leaveAside({ file: file.name }, `This file is no table.${remedy ? ` ${remedy}` : ''}`);
    return [];
  }
  const tables = await read(file, reading, limits, problems);
  return tables.filter(({ part, columns }) => {
    if (columns.length <= limits.columns) return true;
    const name = part === null ? file.name : `${file.name}#${part}`;
    problems.error(
      { file: name },
      `The table has ${columns.length} columns and may have ${limits.columns} at most. Take out what is not needed.`,
    );
    return false;
  });
};
