/**
 * Parts a CSV file (RFC 4180) in UTF-8 into rows as its bytes come in, chunk after chunk. `docs/decisions/0009` tells why this
 * is ours: every row has its line, an open quote or an endless cell ends the reading at once, and it keeps pace with
 * the quickest of the libraries.
 */
import type { RawRow } from '../raw-table.ts';
import { CellTexts, hashStart, mixed } from './cell-texts.ts';

export interface CsvDialect {
  readonly delimiter: string;
  /** What ends a line: `\n`, also where `\r` stands before it, or a lone `\r`. */
  readonly newline: '\n' | '\r';
}

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
const firstRoom = 1 << 10;
const cellsOfALongRow = 10;

/** Told in place of a cell’s end where more bytes are needed. */
const notYet = -1;

export class CsvParser {
  private readonly delimiter: Buffer;
  private readonly newline: number;
  private readonly cellCharacters: number;
  private readonly texts = new CellTexts();
  /** 1 for each byte that may end a plain cell, or may not stand in one. */
  private readonly marks = new Uint8Array(256);
  /** From the first byte of a row that is not whole yet: so many bytes of it. */
  private bytes = Buffer.allocUnsafeSlow(firstRoom);
  private length = 0;
  private line = 1;
  private isEnd = false;
  private width = 1;
  /** The cell that was read last, and how many line ends are inside it: an object for each would be most of the work. */
  private value = '';
  private newlines = 0;

  constructor({ delimiter, newline }: CsvDialect, cellCharacters: number) {
    this.delimiter = Buffer.from(delimiter);
    this.newline = newline.charCodeAt(0);
    this.cellCharacters = cellCharacters;
    for (const mark of [this.delimiter[0]!, this.newline, quote, carriageReturn, nul]) this.marks[mark] = 1;
  }

  /** The rows that are whole with this chunk. @throws CsvSyntaxError */
  push(chunk: Uint8Array): RawRow[] {
    this.makeRoom(this.length + chunk.length);
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
    return this.read();
  }

  /** The last row, where no line end follows it. @throws CsvSyntaxError where a quote is still open. */
  end(): RawRow[] {
    this.isEnd = true;
    return this.read();
  }

  private makeRoom(bytes: number): void {
    if (bytes <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * bytes);
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  private read(): RawRow[] {
    const rows: RawRow[] = [];
    let place = 0;
    while (place < this.length) {
      const next = this.row(place, rows);
      if (next === notYet) break;
      place = next;
    }
    this.bytes.copyWithin(0, place, this.length);
    this.length -= place;
    this.checkRest();
    return rows;
  }

  /** Adds the row that begins at a place. @returns the place of the next, or `notYet`. */
  private row(start: number, rows: RawRow[]): number {
    const { bytes, delimiter } = this;
    // Most rows are as wide as the one before.
    const cells = new Array<string>(this.width);
    let count = 0;
    let line = this.line;
    for (let place = start; ; ) {
      const isQuoted = bytes[place] === quote && place < this.length;
      const end = isQuoted ? this.quoted(place, line) : this.plain(place, line);
      if (end === notYet || (end >= this.length && !this.isEnd)) return notYet;
      cells[count] = this.value;
      count += 1;
      line += this.newlines;
      if (end >= this.length || bytes[end] === this.newline) {
        // To set a length takes time, even the same again.
        if (count < this.width) cells.length = count;
        this.width = count;
        rows.push({ line: this.line, cells });
        this.line = line + 1;
        return end + 1;
      }
      place = end + delimiter.length;
    }
  }

  /** Whether the delimiter stands at a place; null where more bytes are needed to tell. */
  private isDelimiter(place: number): boolean | null {
    const { bytes, delimiter } = this;
    for (let index = 0; index < delimiter.length; index += 1) {
      if (place + index >= this.length) return this.isEnd ? false : null;
      if (bytes[place + index] !== delimiter[index]) return false;
    }
    return true;
  }

  /** Reads a cell that does not begin with a quote. @returns where it ends, or `notYet`. */
  private plain(start: number, line: number): number {
    const { bytes, length, marks } = this;
    let hash = hashStart;
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
            return this.take(start, place, hash, hasNul, line, place + 1);
        }
        hasNul ||= byte === nul;
      }
      hash = mixed(hash, byte);
    }
    return this.take(start, place, hash, hasNul, line, place);
  }

  /** Reads a cell in quotes. @returns where it ends, or `notYet`. */
  private quoted(start: number, line: number): number {
    const { bytes, length } = this;
    let hash = hashStart;
    let newlines = 0;
    let hasDoubled = false;
    let hasNul = false;
    let close = start + 1;
    for (; close < length; close += 1) {
      const byte = bytes[close]!;
      if (byte === quote) {
        if (close + 1 === length || bytes[close + 1] !== quote) break;
        hasDoubled = true;
        close += 1;
      } else if (byte === this.newline) newlines += 1;
      else if (byte === nul) hasNul = true;
      hash = mixed(hash, byte);
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
    this.take(start + 1, close, hash, hasNul, line, end);
    if (hasDoubled) this.value = this.value.replaceAll('""', '"');
    this.newlines = newlines;
    return end;
  }

  /** Takes the bytes from `start` to `stop` for the cell. @returns where it ends. */
  private take(start: number, stop: number, hash: number, hasNul: boolean, line: number, end: number): number {
    // No text has more characters than bytes.
    if (stop - start > this.cellCharacters) {
      const { length } = this.bytes.toString('utf8', start, stop);
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
    this.value = this.texts.of(this.bytes, start, stop, hash);
    this.newlines = 0;
    return end;
  }

  /** A row that is not whole yet may be long, but not for ever. */
  private checkRest(): void {
    const most = cellsOfALongRow * this.cellCharacters;
    if (this.length <= most || this.bytes.toString('utf8', 0, this.length).length <= most) return;
    throw new CsvSyntaxError(
      this.line,
      `The row that begins here does not end within ${most} characters: is there a quote that is never closed? Close it, or take it out.`,
    );
  }
}
