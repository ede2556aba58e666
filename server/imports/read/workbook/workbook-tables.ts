/**
 * Reads a workbook (XLSX), a sheet a table: values, not formulas. A sheet is read as a stream, once to look for what is
 * wrong and again each time that its rows are asked for; only the texts that cells share are held in memory.
 */
import { open } from 'node:fs/promises';
import type { ImportLimits } from '#contract/import-limits';
import type { ProblemList } from '../../check/problem-list.ts';
import { columnWord } from '../column-word.ts';
import { type InputFile, type RawTable, tableLabel } from '../raw-table.ts';
import { RowMaker } from '../row-maker.ts';
import { checkZip } from '../zip-limits.ts';
import type { CellSource, SheetCell } from './sheet-cell.ts';
import { type SheetRow, sheetRows } from './sheet-rows.ts';
import { readOutline } from './workbook-outline.ts';
import { WorkbookRefusal } from './workbook-parts.ts';
import { readSharedStrings } from './workbook-strings.ts';
import { readStyles } from './workbook-styles.ts';

/** Columns in which a day is most likely a name such as MAR1 that Excel took for one. */
const nameColumns: ReadonlySet<string> = new Set(['id', 'name', 'partnership', 'agency', 'person']);

/** Of the files in which Microsoft keeps what is encrypted, and spreadsheets from before 2007. */
const oldFileMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const firstBytes = async (path: string): Promise<Buffer> => {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const textOf = (cell: SheetCell | null | undefined): string =>
  cell && cell.note !== 'error' && cell.note !== 'formula' ? cell.text : '';

const warnOfCell = (
  { address, text, note }: SheetCell,
  place: { readonly file: string; readonly line: number; readonly column: string },
  problems: ProblemList,
): void => {
  const warn = (message: string) => problems.warn({ ...place, value: text }, message);
  if (note === 'cut') {
    warn(
      `${address} holds the number ${text}, and Excel keeps 15 digits: those behind have been lost. Make the column text and enter it again.`,
    );
  } else if (note === 'day' && nameColumns.has(columnWord(place.column))) {
    warn(
      `${address} holds the day ${text}: Excel may have made it of a name such as MAR1. Make the column text and enter it again.`,
    );
  } else if (note === 'error') {
    warn(`${address} shows the error ${text} and is read as blank. Mend its formula.`);
  } else if (note === 'formula') {
    warn(`${address} has a formula without a value and is read as blank. Open the workbook in Excel and save it.`);
  }
};

interface Sheet {
  readonly header: SheetRow;
  /** Columns that hold anything, with or without a heading. */
  readonly width: number;
}

/** Looks through a sheet; null where it is empty. */
const inspectSheet = async (
  file: string,
  rows: AsyncIterable<readonly SheetRow[]>,
  problems: ProblemList,
): Promise<Sheet | null> => {
  let header: SheetRow | null = null;
  let width = 0;
  for await (const batch of rows) {
    for (const row of batch) {
      header ??= row;
      width = Math.max(width, row.cells.length);
      for (const [index, cell] of row.cells.entries()) {
        if (!cell?.note) continue;
        const column = row === header ? '' : textOf(header.cells[index]).trim();
        warnOfCell(cell, { file, line: row.line, column }, problems);
      }
    }
  }
  return header && { header, width };
};

const sheetTable = async (
  { name: file, path }: InputFile,
  sheet: { readonly name: string; readonly part: string },
  source: CellSource,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<RawTable | null> => {
  const all = () => sheetRows(path, sheet.part, source, limits.columns);
  const label = tableLabel({ file, part: sheet.name });
  const found = await inspectSheet(label, all(), problems);
  if (!found) {
    problems.leaveAside({ file: label }, 'The sheet is empty.');
    return null;
  }
  const { header, width } = found;
  const texts = ({ cells }: SheetRow) => Array.from({ length: width }, (_, index) => textOf(cells[index]));
  const rows = async function* () {
    const maker = new RowMaker();
    for await (const batch of all())
      yield batch.filter((row) => row.line !== header.line).map((row) => maker.row(row.line, texts(row)));
  };
  return {
    file,
    part: sheet.name,
    table: null,
    columns: texts(header).map((text) => text.trim()),
    readAs: source.from1904 ? 'Excel workbook, days counted from 1904' : 'Excel workbook',
    rows,
  };
};

/** The tables of a workbook. Where it cannot be read as a whole, that is told as one error. */
export const workbookTables = async (
  file: InputFile,
  limits: ImportLimits,
  problems: ProblemList,
): Promise<readonly RawTable[]> => {
  const { name, path } = file;
  try {
    if ((await firstBytes(path)).equals(oldFileMark)) {
      throw new WorkbookRefusal(
        'This workbook is locked with a password, or of a kind from before 2007. Save it as .xlsx without a password.',
      );
    }
    const refused = await checkZip(path, limits);
    if (refused !== null) throw new WorkbookRefusal(`This workbook cannot be opened. ${refused}`);
    const mostCharacters = limits.cellCharacters;
    const { sheets, sharedStrings, styles, from1904 } = await readOutline(path, mostCharacters);
    if (sheets.length === 0) throw new WorkbookRefusal('The workbook has no sheet with cells.');
    const source: CellSource = {
      strings: await readSharedStrings(path, sharedStrings, mostCharacters),
      formats: await readStyles(path, styles, mostCharacters),
      from1904,
      mostCharacters,
    };
    const tables: RawTable[] = [];
    for (const sheet of sheets) {
      const table = await sheetTable(file, sheet, source, limits, problems);
      if (table) tables.push(table);
    }
    return tables;
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    problems.error({ file: name }, error.message);
    return [];
  }
};
