import { expect, test } from 'vitest';
import { RowMaker } from '../../../server/imports/read/row-maker.ts';

test('rows made of texts hold them, whichever list they lie in', () => {
  const maker = new RowMaker();
  const cells = Array.from({ length: 100_000 }, (_, index) => ['same', `text ${index}`, '']);
  const rows = cells.map((row, index) => maker.row(index + 1, row));
  expect(rows.map((row) => row.cells)).toEqual(cells);
  const [first, second] = rows;
  expect(first!.number(0)).toBe(second!.number(0));
  expect(first!.number(2)).toBe(0);
  expect(rows.at(-1)!.texts).not.toBe(first!.texts);
});

test('a list is ended by long texts too', () => {
  const maker = new RowMaker();
  const rows = Array.from({ length: 60 }, (_, index) => maker.row(index + 1, [String(index).repeat(100_000)]));
  expect(new Set(rows.map(({ texts }) => texts)).size).toBeGreaterThan(1);
});

test('a row tells of no cell beyond its own', () => {
  const maker = new RowMaker();
  const row = maker.row(1, [' ', 'a', '\t']);
  maker.row(2, ['b', 'c', 'd']);
  expect([row.cell(-1), row.cell(1), row.cell(3)]).toEqual(['', 'a', '']);
  expect([row.isBlank(), row.isBlank(2), maker.row(3, ['', ' ']).isBlank()]).toEqual([false, true, true]);
});
