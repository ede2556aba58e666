/** The rows of a sheet, read from the workbook as they are asked for. */

import type { XmlEvent } from '../xml-events.ts';
import { CellDraft, type CellSource, type SheetCell } from './sheet-cell.ts';
import { partEvents, WorkbookRefusal } from './workbook-parts.ts';

export interface SheetRow {
  /** The number of the row in the sheet. */
  readonly line: number;
  /** By column; null where nothing is, and none behind the last that holds something. */
  readonly cells: readonly (SheetCell | null)[];
}

const letters = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
};

/** The column of an address as `AB12`, the first being 0. */
const columnOf = (address: string): number => {
  const [, word] = /^([A-Z]{1,3})\d{1,7}$/.exec(address) ?? [];
  if (word === undefined) {
    throw new WorkbookRefusal(`The workbook is damaged: it has a cell at ${JSON.stringify(address.slice(0, 60))}.`);
  }
  let column = 0;
  for (const letter of word) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

/** Rows from the tags of a sheet. Rows and cells need not say where they are: each then follows the one before. */
class SheetReader {
  rows: SheetRow[] = [];
  readonly #source: CellSource;
  readonly #mostColumns: number;
  #line = 0;
  #column = -1;
  #cells: (SheetCell | null)[] = [];
  #cell: CellDraft | null = null;

  constructor(source: CellSource, mostColumns: number) {
    this.#source = source;
    this.#mostColumns = mostColumns;
  }

  read(event: XmlEvent): void {
    if (event.type === 'open' && event.name === 'row') {
      const line = Number(event.attributes['r']);
      this.#line = Number.isSafeInteger(line) && line > 0 ? line : this.#line + 1;
      this.#column = -1;
      this.#cells = [];
    } else if (event.type === 'open' && event.name === 'c') {
      const { r: address } = event.attributes;
      this.#column = address === undefined ? this.#column + 1 : columnOf(address);
      this.#cell = new CellDraft(event.attributes, `${letters(this.#column)}${this.#line}`, this.#source);
    } else if (event.type === 'close' && event.name === 'c') {
      this.#closeCell();
    } else if (event.type === 'close' && event.name === 'row') {
      if (this.#cells.length > 0) this.rows.push({ line: this.#line, cells: this.#cells });
      this.#cells = [];
    } else {
      this.#cell?.read(event);
    }
  }

  #closeCell(): void {
    const cell = this.#cell?.finish();
    this.#cell = null;
    if (!cell || (cell.text.trim() === '' && cell.note === null)) return;
    if (this.#column >= this.#mostColumns) {
      throw new WorkbookRefusal(
        `The cell ${cell.address} holds something, and a table may have ${this.#mostColumns} columns at most. Take out what is not needed.`,
      );
    }
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = cell;
  }
}

/**
 * The rows of a sheet that hold anything, in batches.
 *
 * @throws WorkbookRefusal
 */
export async function* sheetRows(
  path: string,
  part: string,
  source: CellSource,
  mostColumns: number,
): AsyncGenerator<readonly SheetRow[]> {
  const reader = new SheetReader(source, mostColumns);
  for await (const events of partEvents(path, part, source.mostCharacters)) {
    for (const event of events) reader.read(event);
    yield reader.rows;
    reader.rows = [];
  }
}
