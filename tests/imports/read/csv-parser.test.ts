import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CsvDialect } from '../../../server/imports/read/csv/csv-dialect.ts';
import { CsvParser, CsvSyntaxError } from '../../../server/imports/read/csv/csv-parser.ts';
import { type WrittenRow, writtenRow } from '../../support/written-row.ts';

const comma: CsvDialect = { delimiter: ',', newline: '\n' };

/** The rows of a text that comes in chunks of so many bytes. */
const rowsOf = (
  text: string,
  { dialect = comma, chunk = text.length || 1, most = 1_000 } = {},
): readonly WrittenRow[] => {
  const parser = new CsvParser(dialect, most);
  const rows: WrittenRow[] = [];
  const bytes = Buffer.from(text);
  for (let place = 0; place < bytes.length; place += chunk)
    rows.push(...parser.push(bytes.subarray(place, place + chunk)).map(writtenRow));
  return [...rows, ...parser.end().map(writtenRow)];
};

const problemOf = (text: string, most = 1_000): { line: number; message: string } => {
  try {
    rowsOf(text, { most, chunk: 7 });
  } catch (error) {
    if (error instanceof CsvSyntaxError) return { line: error.line, message: error.message };
    throw error;
  }
  throw new TypeError('Nothing is wrong with this text.');
};

const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ',', ';', '"', '\n', '\r\n', ' ', '|'), maxLength: 6 });
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const needsQuotes = /[",;|\r\n]/;

test('rows are parted as by another parser, however the text is cut into chunks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      (table, lineEnd, endsWithLine, chunk) => {
        const lines = table.map((row) =>
          row.map(([value, always]) => (always || needsQuotes.test(value) ? quoted(value) : value)).join(','),
        );
        const text = lines.join(lineEnd) + (endsWithLine && lines.length > 0 ? lineEnd : '');
        const others: string[][] = parse(text, {
          relax_column_count: true,
          skip_empty_lines: false,
          record_delimiter: lineEnd,
        });
        expect(rowsOf(text, { chunk }).map(({ cells }) => cells)).toEqual(others);
      },
    ),
    { seed: 20_002, numRuns: 2_000 },
  );
});

test('a cell in quotes is read to its end, wherever in it a quote, a line end or another letter stands', () => {
  const word = fc.constantFrom('abc', 'abcd', 'abcdefghijk', 'ü', '\n', '\r\n', '"', ',', '\u0001', '!', '#', '\u00ff');
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 9 }), { minLength: 1, maxLength: 9 }), (cells) => {
      const texts = cells.map((words) => words.join(''));
      const lines = texts.join('').split('\n').length - 1;
      expect(rowsOf(`${texts.map(quoted).join(',')}\nend\n`)).toEqual([
        { line: 1, cells: texts },
        { line: 2 + lines, cells: ['end'] },
      ]);
    }),
    { seed: 9, numRuns: 2_000 },
  );
});

test('a cell that repeats the one above it is read as that one, and rows keep their lines', () => {
  // So few texts that most cells repeat one above, some of them only in part.
  const few = fc.constantFrom('', 'a', 'ab', 'abcdefgh', 'abcdefgi', 'a"b', 'a,b', 'a\nb', 'ü'.repeat(40));
  fc.assert(
    fc.property(
      fc.array(fc.array(few, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.constantFrom(16, 200, 10_000),
      (table, lineEnd, isQuoted, chunk) => {
        const written = (value: string) => (isQuoted || needsQuotes.test(value) ? quoted(value) : value);
        const text = table.map((row) => row.map(written).join(',') + lineEnd).join('');
        let line = 1;
        const expected = table.map((cells) => {
          const row = { line, cells };
          line += 1 + cells.join('').split('\n').length - 1;
          return row;
        });
        expect(rowsOf(text, { chunk })).toEqual(expected);
      },
    ),
    { seed: 20_003, numRuns: 1_000 },
  );
});

test('texts are right, however many, long or alike they are', () => {
  const cells = Array.from({ length: 150_000 }, (_, index) =>
    index % 100 === 0 ? 'long '.repeat(20) + (index % 300) : `text ${(index * 7) % 90_000}`,
  );
  const rows = rowsOf(cells.map((value) => `always,${value}\n`).join(''), { chunk: 1 << 14 });
  expect(rows.map((row) => row.cells.join())).toEqual(cells.map((value) => `always,${value}`));
});

describe('the line of a row', () => {
  it('is that on which it begins, line breaks inside cells counted', () => {
    const rows = rowsOf('a,b\n"x\ny","z\r\nw"\n\nc,d\n', { chunk: 3 });
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'x\ny'],
      [5, ''],
      [6, 'c'],
    ]);
  });

  it('is told where lines end with a lone carriage return', () => {
    const rows = rowsOf('a,b\rc,d\r', { dialect: { delimiter: ',', newline: '\r' } });
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['c', 'd'] },
    ]);
  });
});

describe('text that is not CSV ends the reading at its line', () => {
  it.each([
    ['a,b\nc,d"e\n', 2, 'A quote stands inside a cell that is not quoted'],
    ['a\n"x\ny"z,w\n', 3, 'There is text behind a closing quote'],
    ['a\nb\n"never closed\nx\n', 3, 'a quote that is never closed'],
    ['a\nb\u0000c\n', 2, 'NUL character'],
  ])('%j', (text, line, message) => {
    const problem = problemOf(text);
    expect(problem.line).toBe(line);
    expect(problem.message).toContain(message);
  });

  it('a cell may have as many characters as the limit says, and no more', () => {
    expect(rowsOf(`a\n${'x'.repeat(20)}\n`, { most: 20 })[1]!.cells).toEqual(['x'.repeat(20)]);
    expect(problemOf(`a\n${'x'.repeat(21)}\n`, 20)).toEqual({
      line: 2,
      message: 'A cell has 21 characters and may have 20 at most. Shorten it.',
    });
  });

  it('an open quote ends the reading long before the end of the file', () => {
    const parser = new CsvParser(comma, 1_000);
    let chunks = 0;
    const pushAll = () => {
      for (; chunks < 2_000; chunks += 1) parser.push(Buffer.from(chunks === 0 ? 'a\n"' : 'x'.repeat(1_000)));
    };
    expect(pushAll).toThrow(/does not end within 10000 characters/);
    expect(chunks).toBeLessThan(20);
  });
});
