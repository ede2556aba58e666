import { expect, test } from 'vitest';
import { columnsOfSheets } from '../../../client/views/overview/coverage/coverage-sheets.ts';

test('columns that fit a page stand in one table; more are shared out evenly, each column once', () => {
  expect(columnsOfSheets(30)).toEqual([[0, 30]]);
  expect(columnsOfSheets(31)).toEqual([
    [0, 16],
    [16, 31],
  ]);
  expect(columnsOfSheets(90).map(([from, to]) => to - from)).toEqual([30, 30, 30]);
});
