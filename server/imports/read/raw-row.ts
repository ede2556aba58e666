/**
 * The rows of a table as readers make them: of each cell the number of its text. Tables repeat their texts, so that whatever
 * a text means is looked up by its number; and a row is one small object, however many its cells.
 */

import { trimmed } from '../trimmed.ts';

/** The texts of many rows by number, '' being 0. Other rows of the table may have another list, in which numbers mean other texts. */
export type Texts = readonly string[];

/** With so many a list is full, so that a table in which every cell is another may not fill the memory. */
export const mostTexts = 1 << 16;

/** A list that is to be filled. */
export const blankTexts = (): string[] => [''];

export class RawRow {
  /** Of the file or sheet, the first being 1; where a format has no rows, the line on which the thing begins. */
  readonly line: number;
  readonly texts: Texts;
  readonly width: number;
  private readonly page: Int32Array;
  private readonly start: number;

  constructor(line: number, texts: Texts, page: Int32Array, start: number, width: number) {
    this.line = line;
    this.texts = texts;
    this.page = page;
    this.start = start;
    this.width = width;
  }

  /** The number of the text of a cell of the row. */
  number(place: number): number {
    return this.page[this.start + place]!;
  }

  /** A cell as it is written; '' where nothing is, also beyond the row. */
  cell(place: number): string {
    return place >= 0 && place < this.width ? this.texts[this.number(place)]! : '';
  }

  /** All cells, in the order of the columns. */
  get cells(): readonly string[] {
    return Array.from({ length: this.width }, (_, place) => this.cell(place));
  }

  /** Whether every cell from a place on is blank. */
  isBlank(from = 0): boolean {
    for (let place = from; place < this.width; place += 1) if (trimmed(this.cell(place)) !== '') return false;
    return true;
  }
}

const pageNumbers = 1 << 13;

/** Where rows lie: many on one page, since an array for each would be most of the work. */
export class RowPages {
  private page = new Int32Array(0);
  private used = 0;

  /** The row of the first numbers so many. */
  row(line: number, texts: Texts, numbers: ArrayLike<number>, width: number): RawRow {
    if (this.used + width > this.page.length) {
      this.page = new Int32Array(Math.max(pageNumbers, width));
      this.used = 0;
    }
    const { page, used } = this;
    for (let place = 0; place < width; place += 1) page[used + place] = numbers[place]!;
    this.used += width;
    return new RawRow(line, texts, page, used, width);
  }
}
