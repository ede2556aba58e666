import { describe, expect, it } from 'vitest';
import type { TableMapping } from '#contract/mapping';
import { assignmentsOf, separatorsOf, withAssignments, withSeparator } from '../../client/views/data/mapping-draft.ts';

const seats: TableMapping = {
  dates: 'day-first',
  makes: [
    { table: 'agencies', columns: { id: 'Who', type: 'Sort' }, constants: { sector: 'public' } },
    { table: 'memberships', columns: { partnership: 'Board', agency: 'Who' } },
  ],
};

describe('a mapping as it is edited', () => {
  it('tells beside each column all that it is', () => {
    expect([...assignmentsOf(seats)]).toEqual([
      ['Who', ['agencies.id', 'memberships.agency']],
      ['Sort', ['agencies.type']],
      ['Board', ['memberships.partnership']],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may have a column that is called %s', (column) => {
    expect(assignmentsOf(seats).get(column) ?? []).toEqual([]);
    const changed = withAssignments(seats, new Map([[column, ['memberships.agency'] as const]]));
    expect(changed.makes).toEqual([{ table: 'memberships', columns: { agency: column } }]);
    const parted = withSeparator(changed, column, ';');
    expect(separatorsOf(parted).get(column)).toBe(';');
    expect(separatorsOf(withSeparator(parted, column, null)).get(column)).toBeUndefined();
  });

  it('is the same again where nothing was changed', () => {
    expect(withAssignments(seats, assignmentsOf(seats))).toEqual(seats);
  });

  it('keeps what the mapping says of every row, and loses the rows of a table that no column is any more', () => {
    const assignments = new Map([['Who', ['agencies.name'] as const]]);
    expect(withAssignments(seats, assignments)).toEqual({
      dates: 'day-first',
      makes: [{ table: 'agencies', columns: { name: 'Who' }, constants: { sector: 'public' } }],
    });
  });

  it('makes rows of its own of each of two columns that are the same thing', () => {
    const links: TableMapping = {
      makes: [
        { table: 'partnerships', columns: { id: 'source' } },
        { table: 'partnerships', columns: { id: 'target' } },
        { table: 'links', columns: { from: 'source', to: 'target' } },
      ],
    };
    expect(withAssignments(links, assignmentsOf(links))).toEqual(links);
  });
});

describe('what parts the values of a column', () => {
  it('holds for all that the column is and may hold several, and is taken back', () => {
    const parted = withSeparator(seats, 'Who', ';');
    expect(parted.makes.map(({ separators }) => separators)).toEqual([{ id: ';' }, { agency: ';' }]);
    expect([...separatorsOf(parted)]).toEqual([['Who', ';']]);
    expect(withSeparator(withSeparator(parted, 'Board', '|'), 'Who', null).makes[1]).toEqual({
      table: 'memberships',
      columns: { partnership: 'Board', agency: 'Who' },
      separators: { partnership: '|' },
    });
  });

  it('goes with the column to what else it becomes, and does not stay with what it was', () => {
    const parted = withSeparator(seats, 'Who', ';');
    const { makes } = withAssignments(
      parted,
      new Map([
        ['Who', ['memberships.person']],
        ['Board', ['memberships.agency']],
      ]),
    );
    expect(makes).toEqual([
      { table: 'memberships', columns: { person: 'Who', agency: 'Board' }, separators: { person: ';' } },
    ]);
  });
});
