/**
 * Parts a CSV file (RFC 4180) in UTF-8 into rows as its bytes come in, chunk after chunk. `docs/decisions/0009` tells why this
 * is ours: every row has its line, an open quote or an endless cell ends the reading at once, and it keeps pace with
 * the quickest of the libraries.
 */
import { type RawRow, RowPages } from '../raw-row.ts';
import { ByteRoom } from './byte-room.ts';
import { areSame, fourfold, passOver } from './byte-words.ts';
import { CellTexts } from './cell-texts.ts';
import type { CsvDialect } from './csv-dialect.ts';

/** What is wrong with the text, from which nothing after it can be read. */
export class CsvSyntaxError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const nul = 0;
const quoteWord = fourfold(quote);
const firstCells = 1 << 6;
const cellsOfALongRow = 10;

/** Told in place of a cell’s end where more bytes are needed. */
const notYet = -1;

export class CsvParser {
  private readonly delimiter: Buffer;
  private readonly newline: number;
  private readonly newlineWord: number;
  private readonly cellCharacters: number;
  private readonly texts = new CellTexts();
  /** 1 for each byte that may end a plain cell, or may not stand in one. */
  private readonly marks = new Uint8Array(256);
  /** From the first byte of a row that is not whole yet: so many bytes of it. */
  private readonly room = new ByteRoom();
  private length = 0;
  private line = 1;
  private isEnd = false;
  private readonly pages = new RowPages();
  /** The numbers of the texts of a row, and where its cells begin; what is not read yet is that of the row above. */
  private numbers = new Int32Array(firstCells);
  private starts = new Int32Array(firstCells + 1);
  /** How many cells of the row above are there to be compared: their bytes too must be there still. */
  private above = 0;
  /** Of the cell that was read last: an object for each would be most of the work. */
  private number = 0;
  private newlines = 0;

  constructor({ delimiter, newline }: CsvDialect, cellCharacters: number) {
    this.delimiter = Buffer.from(delimiter);
    this.newline = newline.charCodeAt(0);
    this.newlineWord = fourfold(this.newline);
    this.cellCharacters = cellCharacters;
    for (const mark of [this.delimiter[0]!, this.newline, quote, carriageReturn, nul]) this.marks[mark] = 1;
  }

  /** The rows that are whole with this chunk. @throws CsvSyntaxError */
  push(chunk: Uint8Array): RawRow[] {
    this.room.put(chunk, this.length);
    this.length += chunk.length;
    return this.read();
  }

  /** The last row, where no line end follows it. @throws CsvSyntaxError where a quote is still open. */
  end(): RawRow[] {
    this.isEnd = true;
    return this.read();
  }

  private read(): RawRow[] {
    const rows: RawRow[] = [];
    this.texts.renew();
    this.above = 0;
    let place = 0;
    while (place < this.length) {
      const next = this.row(place, rows);
      if (next === notYet) break;
      place = next;
    }
    this.room.bytes.copyWithin(0, place, this.length);
    this.length -= place;
    this.checkRest();
    return rows;
  }

  /** Adds the row that begins at a place. @returns the place of the next, or `notYet`. */
  private row(start: number, rows: RawRow[]): number {
    const { bytes } = this.room;
    let line = this.line;
    let place = start;
    for (let cell = 0; ; cell += 1) {
      if (cell === this.numbers.length) this.widen();
      const same = cell < this.above ? this.asAbove(cell, place) : 0;
      let next = place + same;
      let isLast = cell + 1 === this.above;
      if (same === 0) {
        const isQuoted = bytes[place] === quote && place < this.length;
        const end = isQuoted ? this.quoted(place, line) : this.plain(place, line);
        if (end === notYet || (end >= this.length && !this.isEnd)) return notYet;
        this.numbers[cell] = this.number;
        line += this.newlines;
        isLast = end >= this.length || bytes[end] === this.newline;
        next = end + (isLast ? 1 : this.delimiter.length);
      }
      this.starts[cell] = place;
      place = next;
      if (!isLast) continue;
      const width = cell + 1;
      this.starts[width] = next;
      rows.push(this.pages.row(this.line, this.texts.list, this.numbers, width));
      // The line of a row is counted on from its cells, which those that are only compared do not tell.
      this.above = line === this.line ? width : 0;
      this.line = line + 1;
      return next;
    }
  }

  private widen(): void {
    const { numbers, starts } = this;
    this.numbers = new Int32Array(2 * numbers.length);
    this.numbers.set(numbers);
    this.starts = new Int32Array(2 * numbers.length + 1);
    this.starts.set(starts);
  }

  /** How many bytes the cell at a place has, what ends it included, if it is that above it byte for byte; else 0. */
  private asAbove(cell: number, place: number): number {
    const { view } = this.room;
    const start = this.starts[cell]!;
    const length = this.starts[cell + 1]! - start;
    return place + length <= this.length && areSame(view, start, view, place, length) ? length : 0;
  }

  /** Whether the delimiter stands at a place; null where more bytes are needed to tell. */
  private isDelimiter(place: number): boolean | null {
    const { delimiter } = this;
    const { bytes } = this.room;
    for (let index = 0; index < delimiter.length; index += 1) {
      if (place + index >= this.length) return this.isEnd ? false : null;
      if (bytes[place + index] !== delimiter[index]) return false;
    }
    return true;
  }

  /** Reads a cell that does not begin with a quote. @returns where it ends, or `notYet`. */
  private plain(start: number, line: number): number {
    const { length, marks } = this;
    const { bytes } = this.room;
    let hasNul = false;
    let place = start;
    for (; place < length; place += 1) {
      const byte = bytes[place]!;
      if (marks[byte] === 1) {
        if (byte === this.newline) break;
        if (byte === quote) {
          throw new CsvSyntaxError(
            line,
            'A quote stands inside a cell that is not quoted. Put the cell into quotes, and write each quote in it twice.',
          );
        }
        if (byte === this.delimiter[0]) {
          const isDelimiter = this.isDelimiter(place);
          if (isDelimiter === null) return notYet;
          if (isDelimiter) break;
        }
        // The carriage return of a line end is no part of the cell.
        if (byte === carriageReturn) {
          if (place + 1 === length && !this.isEnd) return notYet;
          if (place + 1 === length || bytes[place + 1] === this.newline)
            return this.take(start, place, line, hasNul, false, place + 1);
        }
        hasNul ||= byte === nul;
      }
    }
    return this.take(start, place, line, hasNul, false, place);
  }

  /** Reads a cell in quotes. @returns where it ends, or `notYet`. */
  private quoted(start: number, line: number): number {
    const { length, newlineWord } = this;
    const { bytes, view } = this.room;
    let newlines = 0;
    let hasDoubled = false;
    let hasNul = false;
    let close = passOver(view, start + 1, length, quoteWord, newlineWord, nul);
    for (; close < length; close += 1) {
      const byte = bytes[close]!;
      if (byte === quote) {
        if (close + 1 === length || bytes[close + 1] !== quote) break;
        hasDoubled = true;
        close += 1;
      } else if (byte === this.newline) newlines += 1;
      else if (byte === nul) hasNul = true;
    }
    if (close >= length) {
      if (!this.isEnd) return notYet;
      throw new CsvSyntaxError(
        this.line,
        'The row that begins here holds a quote that is never closed. Close it, or take it out.',
      );
    }
    let end = close + 1;
    if (bytes[end] === carriageReturn && end < length) {
      if (end + 1 === length ? !this.isEnd : bytes[end + 1] === lineFeed) end += 1;
    }
    const isBehind = end < length && bytes[end] !== this.newline ? this.isDelimiter(end) : true;
    if (isBehind === null) return notYet;
    if (!isBehind) {
      throw new CsvSyntaxError(
        this.line + newlines,
        'There is text behind a closing quote. Write a quote inside a quoted cell twice.',
      );
    }
    this.take(start + 1, close, line, hasNul, hasDoubled, end);
    this.newlines = newlines;
    return end;
  }

  /** Takes the bytes from `start` to `stop` for the cell. @returns where it ends. */
  private take(start: number, stop: number, line: number, hasNul: boolean, hasDoubled: boolean, end: number): number {
    // No text has more characters than bytes.
    if (stop - start > this.cellCharacters) {
      const { length } = this.room.bytes.toString('utf8', start, stop);
      if (length > this.cellCharacters)
        throw new CsvSyntaxError(
          line,
          `A cell has ${length} characters and may have ${this.cellCharacters} at most. Shorten it.`,
        );
    }
    if (hasNul)
      throw new CsvSyntaxError(
        line,
        'There is a NUL character (U+0000): this is no text file, or it is damaged. Save it anew as CSV UTF-8.',
      );
    this.number = this.texts.number(this.room, start, stop - start, hasDoubled);
    this.newlines = 0;
    return end;
  }

  /** A row that is not whole yet may be long, but not for ever. */
  private checkRest(): void {
    const most = cellsOfALongRow * this.cellCharacters;
    if (this.length <= most || this.room.bytes.toString('utf8', 0, this.length).length <= most) return;
    throw new CsvSyntaxError(
      this.line,
      `The row that begins here does not end within ${most} characters: is there a quote that is never closed? Close it, or take it out.`,
    );
  }
}
