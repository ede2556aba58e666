import { expect, test } from 'vitest';
import { dateInWords, parsePartialDate } from '../../../client/state/partial-date.ts';

test.each([
  ['2003', '2003'],
  ['2003-03', '2003-03'],
  [' 2003-03-31 ', '2003-03-31'],
  ['March 2003', '2003-03'],
  ['mar 2003', '2003-03'],
  ['1 March 2003', '2003-03-01'],
  ['', null],
  ['spring 2003', null],
  ['2003-13', null],
  ['32 March 2003', null],
  ['March', null],
])('the date %j is read as %j', (text, date) => {
  expect(parsePartialDate(text)).toBe(date);
});

test.each([
  ['2003', '2003'],
  ['2003-03', 'March 2003'],
  ['2003-03-01', '1 March 2003'],
  ['not a date', 'not a date'],
])('the date %j is told as %j', (date, told) => {
  expect(dateInWords(date)).toBe(told);
});
