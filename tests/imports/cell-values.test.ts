import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../server/imports/check/problem-list.ts';
import { propertyValue } from '../../server/imports/draft/cell-values.ts';

const read = (kind: 'number' | 'signed number', value: string) => {
  const problems = new ProblemList();
  const held = propertyValue(kind, { file: 'figures.csv', line: 2, column: 'value', value }, problems);
  return problems.errors[0]?.message ?? held;
};

describe('a number', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['007', 7],
    ['1.50', 1.5],
    ['.5', 0.5],
    ['1000000', 1_000_000],
  ])('is read from digits and at most one point: %s', (text, number) => {
    expect(read('number', text)).toBe(number);
  });

  it.each([
    '0x10',
    '0b1',
    '1e3',
    'Infinity',
    'NaN',
    '1_000',
    '1,000',
    '1 000',
    '1.2.3',
    '.',
    '+1',
    '-',
    '٣',
    '9'.repeat(400),
  ])('is not read from %s, and the message gives the remedy', (text) => {
    expect(read('number', text)).toMatch(
      /write a number of 0 or more with digits and at most one point, as 1250 or 0\.5/,
    );
  });

  it('below zero is read where the column allows it, and nowhere else', () => {
    expect(read('signed number', '-2.5')).toBe(-2.5);
    expect(read('number', '-2.5')).toMatch(/0 or more/);
    expect(read('signed number', '--2')).toMatch(/write a number with digits and at most one point, as 1250 or 0\.5/);
  });
});
