import { describe, expect, test } from 'vitest';
import { seatMatrix } from '../../../client/graph/seat-matrix.ts';
import { matrixLines } from '../../../client/panels/matrix/matrix-lines.ts';
import { sliceOf } from '../graph/small-slices.ts';
import { finding } from '../small-findings.ts';

const matrix = seatMatrix(
  sliceOf(
    [{ id: 'a' }, { id: 'b' }, { id: 'p-1' }, { id: 'p-2' }],
    [
      { from: 'a', to: 'p-1', role: 'chair' },
      { from: 'b', to: 'p-2' },
    ],
  ),
);
const columnOf = (id: string) => matrix.partnerships.findIndex((board) => board.id === id);
const missing = (at: string) => ({ kind: 'member' as const, at, name: 'careers service' });

describe('the rows of the matrix', () => {
  test('are those who sit, each with its marks', () => {
    const lines = matrixLines(matrix, null);
    expect(lines.map(({ node, isMissing }) => [node.id, isMissing]).sort()).toEqual([
      ['a', false],
      ['b', false],
    ]);
    const chair = lines.find(({ node }) => node.id === 'a')!;
    expect([chair.cellAt(columnOf('p-1')).mark, chair.cellAt(columnOf('p-2')).mark]).toEqual(['lead', null]);
  });

  test('begin with who is missing, marked where they are, and selecting that partnership', () => {
    const [gap, ...rest] = matrixLines(matrix, finding({ missing: [missing('p-2')] }));
    expect(rest).toHaveLength(2);
    expect([gap?.name, gap?.isMissing, gap?.node.id]).toEqual(['careers service', true, 'p-2']);
    expect(gap?.cellAt(columnOf('p-2'))).toMatchObject({ mark: 'missing' });
    expect(gap?.cellAt(columnOf('p-2')).words).toMatch(/^careers service is missing from /);
    expect(gap?.cellAt(columnOf('p-1')).mark).toBe(null);
  });

  test('say "not recorded" where it is to be checked, and leave out what is missing elsewhere', () => {
    const [gap] = matrixLines(matrix, finding({ certainty: 'to-check', missing: [missing('p-2')] }));
    expect(gap?.cellAt(columnOf('p-2')).words).toMatch(/^careers service is not recorded on /);
    const link = { kind: 'link' as const, at: 'p-1', to: 'p-2', name: 'a link' };
    expect(matrixLines(matrix, finding({ missing: [missing('p-9'), link] }))).toHaveLength(2);
  });
});
