/**
 * Parts the text of a CSV file (RFC 4180) into rows as it comes in, chunk after chunk. `docs/decisions/0009` tells why this
 * is ours: every row has its line, an open quote or an endless cell ends the reading at once, and it keeps pace with
 * the quickest of the libraries.
 */
import type { RawRow } from '../raw-table.ts';

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

/** How far a search for a character has come: it is asked again and again, and moves on only where it is passed. */
const finder = (text: string, character: string) => {
  let found = -2;
  return (from: number): number => {
    if (found !== -1 && found < from) found = text.indexOf(character, from);
    return found === -1 ? text.length : found;
  };
};

const countOf = (text: string, character: string): number => {
  let count = 0;
  for (let place = text.indexOf(character); place >= 0; place = text.indexOf(character, place + 1)) count += 1;
  return count;
};

interface Finders {
  readonly delimiter: (from: number) => number;
  readonly newline: (from: number) => number;
  readonly quote: (from: number) => number;
}

interface FoundCell {
  readonly value: string;
  /** Line ends inside it. */
  readonly newlines: number;
  /** The place of the delimiter or line end behind it. */
  readonly end: number;
}

interface FoundRow {
  readonly cells: readonly string[];
  readonly lines: number;
  /** The place of the next row. */
  readonly end: number;
}

/** A cell that does not begin with a quote. */
const plain = (text: string, start: number, at: Finders, line: number): FoundCell => {
  const newline = at.newline(start);
  const end = Math.min(at.delimiter(start), newline);
  if (at.quote(start) < end) {
    throw new CsvSyntaxError(
      line,
      'A quote stands inside a cell that is not quoted. Put the cell into quotes, and write each quote in it twice.',
    );
  }
  const cut = end === newline && end > start && text[end - 1] === '\r' ? end - 1 : end;
  return { value: text.slice(start, cut), newlines: 0, end };
};

const cellsOfALongRow = 10;
const nul = '\u0000';

export class CsvParser {
  private readonly dialect: CsvDialect;
  private readonly cellCharacters: number;
  /** From the first character of a row that is not whole yet. */
  private rest = '';
  private line = 1;

  constructor(dialect: CsvDialect, cellCharacters: number) {
    this.dialect = dialect;
    this.cellCharacters = cellCharacters;
  }

  /** The rows that are whole with this chunk. @throws CsvSyntaxError */
  push(chunk: string): RawRow[] {
    return this.read(chunk, false);
  }

  /** The last row, where no line end follows it. @throws CsvSyntaxError where a quote is still open. */
  end(): RawRow[] {
    return this.read('', true);
  }

  private read(chunk: string, isEnd: boolean): RawRow[] {
    const { delimiter, newline } = this.dialect;
    const text = this.rest + chunk;
    const at = { delimiter: finder(text, delimiter), newline: finder(text, newline), quote: finder(text, '"') };
    const rows: RawRow[] = [];
    let place = 0;
    while (place < text.length) {
      const row = this.row(text, place, at, isEnd);
      if (row === null) break;
      rows.push({ line: this.line, cells: row.cells });
      this.line += row.lines;
      place = row.end;
    }
    this.rest = text.slice(place);
    this.checkRest();
    return rows;
  }

  /** The row that begins at a place; null where more text is needed to tell. */
  private row(text: string, start: number, at: Finders, isEnd: boolean): FoundRow | null {
    const cells: string[] = [];
    let lines = 1;
    for (let place = start; ; ) {
      const line = this.line + lines - 1;
      const cell = text[place] === '"' ? this.quoted(text, place, at, isEnd) : plain(text, place, at, line);
      if (cell === null || (cell.end >= text.length && !isEnd)) return null;
      this.checkCell(cell.value, line);
      cells.push(cell.value);
      lines += cell.newlines;
      if (cell.end >= text.length || cell.end === at.newline(cell.end)) return { cells, lines, end: cell.end + 1 };
      place = cell.end + 1;
    }
  }

  /** A cell in quotes; null where its closing quote, or what follows it, has not come yet. */
  private quoted(text: string, start: number, at: Finders, isEnd: boolean): FoundCell | null {
    let hasDoubled = false;
    let close = text.indexOf('"', start + 1);
    while (close >= 0 && text[close + 1] === '"') {
      hasDoubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) {
      if (!isEnd) return null;
      throw new CsvSyntaxError(
        this.line,
        'The row that begins here holds a quote that is never closed. Close it, or take it out.',
      );
    }
    const inside = text.slice(start + 1, close);
    const newlines = countOf(inside, this.dialect.newline);
    let end = close + 1;
    if (text[end] === '\r' && (text[end + 1] === '\n' || (end + 1 === text.length && !isEnd))) end += 1;
    if (end < text.length && end !== at.delimiter(end) && end !== at.newline(end)) {
      throw new CsvSyntaxError(
        this.line + newlines,
        'There is text behind a closing quote. Write a quote inside a quoted cell twice.',
      );
    }
    return { value: hasDoubled ? inside.replaceAll('""', '"') : inside, newlines, end };
  }

  private checkCell(cell: string, line: number): void {
    if (cell.length > this.cellCharacters)
      throw new CsvSyntaxError(
        line,
        `A cell has ${cell.length} characters and may have ${this.cellCharacters} at most. Shorten it.`,
      );
    if (cell.includes(nul))
      throw new CsvSyntaxError(
        line,
        'There is a NUL character (U+0000): this is no text file, or it is damaged. Save it anew as CSV UTF-8.',
      );
  }

  /** A row that is not whole yet may be long, but not for ever. */
  private checkRest(): void {
    const most = cellsOfALongRow * this.cellCharacters;
    if (this.rest.length <= most) return;
    throw new CsvSyntaxError(
      this.line,
      `The row that begins here does not end within ${most} characters: is there a quote that is never closed? Close it, or take it out.`,
    );
  }
}
