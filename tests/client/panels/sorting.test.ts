import { expect, test } from 'vitest';
import { nextSort, type SortColumn, sortDirection, sortRows } from '../../../client/panels/table/sorting.ts';

const columns: readonly SortColumn<{ name: string; seats: number }>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name },
  { id: 'seats', label: 'Seats', value: ({ seats }) => seats },
];
const rows = [
  { name: 'b', seats: 10 },
  { name: 'C', seats: 9 },
  { name: 'a', seats: 9 },
];
const names = (sort: string | null) => sortRows(rows, columns, sort).map(({ name }) => name);

test.each([
  ['name', ['a', 'b', 'C']],
  ['-name', ['C', 'b', 'a']],
  ['-seats', ['b', 'C', 'a']],
  ['seats', ['C', 'a', 'b']],
  [null, ['b', 'C', 'a']],
  ['a column of another table', ['b', 'C', 'a']],
])('rows sorted by %j are %j', (sort, expected) => {
  expect(names(sort)).toEqual(expected);
});

test('pressing a head turns the order: rising, falling, as it was', () => {
  const pressed = [
    nextSort(null, 'name'),
    nextSort('name', 'name'),
    nextSort('-name', 'name'),
    nextSort('-seats', 'name'),
  ];
  expect(pressed).toEqual(['name', '-name', null, 'name']);
});

test('a column that is not sorted by has no direction', () => {
  expect(sortDirection('name', 'seats')).toBeUndefined();
});
