import { describe, expect, test } from 'vitest';
import { nameOnTwoLines, shortName } from '../../../client/graph/short-name.ts';

describe('a name', () => {
  test.each([
    ['Tameside LSP', 'Tameside LSP'],
    ['North East Wales and Merseyside Learning Partnership', 'North East Wales and Merseyside…'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsgesellsch…'],
    ['', ''],
  ])('%s is written as %s', (name, short) => {
    expect(shortName(name)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(32);
  });

  test.each([
    ['Tameside LSP', ['Tameside LSP']],
    ['Ostrey Crime and Disorder Reduction Partnership', ['Ostrey Crime and Disorder', 'Reduction Partnership']],
    ['careers service', ['careers service']],
    ['Daskmere Drug Action Team', ['Daskmere Drug', 'Action Team']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsgesellsch…']],
  ])('%s stands on lines %o where it must be read in full', (name, lines) => {
    expect(nameOnTwoLines(name)).toEqual(lines);
  });

  test('too long for two lines is cut on the second', () => {
    const lines = nameOnTwoLines(
      'The very long name of a partnership that nobody could remember or write on one letterhead',
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(32);
    expect(lines[1]).toMatch(/…$/);
  });
});
