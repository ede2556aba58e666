import { describe, expect, it } from 'vitest';
import type { MappedRows } from '#contract/mapping';
import { guessSeparator, withGuessedSeparators } from '../../../server/imports/map/guess-separators.ts';

describe('what parts the values of a column', () => {
  it.each([
    ['a semicolon in several cells', ['A; B', 'C', 'D;E'], ';'],
    ['a bar in several cells', ['A|B', 'C|D|E'], '|'],
    ['one in the only cell', ['A;B'], ';'],
    ['nothing, where it stands in one cell of many', ['A;B', 'C', 'D'], null],
    ['nothing, where a value is wanting beside it', ['A;', 'B;C', 'D;E'], null],
    ['nothing, where it might be either', ['A;B', 'C|D', 'E;F', 'G|H'], null],
    ['nothing, where there is none', ['A, B', 'C/D'], null],
    ['nothing, without cells', [], null],
  ])('is %s', (_, cells, separator) => {
    expect(guessSeparator(cells)).toBe(separator);
  });
});

describe('a guessed mapping', () => {
  const cells = { who: ['A; B', 'C; D'], what: ['x; y', 'z; w'], name: ['One; Two', 'Three; Four'] } as const;
  const cellsOf = (column: string) => cells[column as keyof typeof cells] ?? [];

  it('parts what names things, or has a plural name, and nothing else', () => {
    const makes: MappedRows[] = [
      { table: 'memberships', columns: { agency: 'who', role: 'what' } },
      { table: 'partnerships', columns: { id: 'name', themes: 'what' } },
    ];
    expect(withGuessedSeparators({ makes }, cellsOf).makes.map(({ separators }) => separators)).toEqual([
      { agency: ';' },
      { id: ';', themes: ';' },
    ]);
  });

  it('parts neither ids nor names where both are there: every id would have every name', () => {
    const makes: MappedRows[] = [{ table: 'agencies', columns: { id: 'who', name: 'name' } }];
    expect(withGuessedSeparators({ makes }, cellsOf)).toEqual({ makes });
  });
});
