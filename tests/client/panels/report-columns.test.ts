import { describe, expect, it } from 'vitest';
import { type ReportColumn, reportGroups } from '../../../client/panels/report-table/report-columns.ts';

interface Row {
  readonly name: string;
  readonly kind: string | null;
  readonly hours: number | null;
}

const columns: readonly ReportColumn<Row>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name },
  { id: 'kind', label: 'Kind', groups: true, value: ({ kind }) => kind },
  { id: 'hours', label: 'Hours', numeric: true, value: ({ hours }) => hours },
];
const rows: readonly Row[] = [
  { name: 'Café forum', kind: 'LSP', hours: 9 },
  { name: 'Board 10', kind: null, hours: null },
  { name: 'Board 9', kind: 'CDRP', hours: 80 },
];
const names = (asked: { find?: string; sort?: string | null; group?: string | null }) =>
  reportGroups(rows, columns, { find: '', sort: null, group: null, ...asked }).map(({ name, rows: own }) => [
    name,
    ...own.map((row) => row.name),
  ]);

describe('the rows of a report', () => {
  it('stand as they are where nothing is asked', () => {
    expect(names({})).toEqual([[null, 'Café forum', 'Board 10', 'Board 9']]);
  });

  it('are put in order by figures, and what is not known stands last either way', () => {
    expect(names({ sort: 'hours' })).toEqual([[null, 'Café forum', 'Board 9', 'Board 10']]);
    expect(names({ sort: '-hours' })).toEqual([[null, 'Board 9', 'Café forum', 'Board 10']]);
  });

  it('are put in order by names as people count them', () => {
    expect(names({ sort: 'name' })).toEqual([[null, 'Board 9', 'Board 10', 'Café forum']]);
  });

  it('are found whatever the case and accents, in any column', () => {
    expect(names({ find: ' CAFE ' })).toEqual([[null, 'Café forum']]);
    expect(names({ find: 'cdrp' })).toEqual([[null, 'Board 9']]);
    expect(names({ find: 'nowhere' })).toEqual([[null]]);
  });

  it('are grouped by a column that groups, and by no other', () => {
    expect(names({ group: 'kind', sort: '-hours' })).toEqual([
      ['CDRP', 'Board 9'],
      ['LSP', 'Café forum'],
      ['not known', 'Board 10'],
    ]);
    expect(names({ group: 'hours' })).toEqual([[null, 'Café forum', 'Board 10', 'Board 9']]);
  });
});
