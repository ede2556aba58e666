import { describe, expect, it } from 'vitest';
import type { ReportColumn } from '../../../client/panels/report-table/report-columns.ts';
import { reportGaps } from '../../../client/panels/report-table/report-gaps.ts';

interface Row {
  readonly name: string | null;
  readonly scope: string | null;
  readonly stage: string | null;
  readonly hours: number | null;
}

const columns: readonly ReportColumn<Row>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name },
  { id: 'scope', label: 'Scope', value: ({ scope }) => scope },
  { id: 'stage', label: 'Stage', value: ({ stage }) => stage },
  { id: 'hours', label: 'Hours', numeric: true, value: ({ hours }) => hours },
  { id: 'until', label: 'Until', tellsNone: true, value: () => null, cell: () => 'none' },
  { id: 'opens', label: 'Opens', leads: true, value: () => null },
];
const row = (given: Partial<Row>): Row => ({ name: 'Board', scope: null, stage: null, hours: null, ...given });
const told = (rows: readonly Row[]) => {
  const { columns: kept, unrecorded, unknown } = reportGaps(columns, rows);
  return { kept: kept.map(({ id }) => id), unrecorded, unknown: [...unknown] };
};

describe('what is not known of a report', () => {
  it('is told once of a column of which nothing is recorded, and in the head where more than half is not', () => {
    const rows = [row({ stage: 'new', hours: 0 }), row({ hours: 3 }), row({})];
    expect(told(rows)).toEqual({
      kept: ['name', 'stage', 'hours', 'until', 'opens'],
      unrecorded: ['Scope'],
      unknown: [['stage', 2]],
    });
  });

  it('is told cell by cell where half is recorded', () => {
    expect(told([row({ scope: 'one', stage: 'new', hours: 1 }), row({})]).unknown).toEqual([]);
  });

  it('never takes away the column that heads its rows, nor any of a table without rows', () => {
    expect(told([row({ name: null, scope: 'one', stage: 'new', hours: 1 })])).toMatchObject({
      kept: ['name', 'scope', 'stage', 'hours', 'until', 'opens'],
      unrecorded: [],
    });
    expect(told([])).toEqual({
      kept: ['name', 'scope', 'stage', 'hours', 'until', 'opens'],
      unrecorded: [],
      unknown: [],
    });
  });
});
