import { expect, it } from 'vitest';
import type { TypeCover } from '#contract/coverage';
import { inShort, requiredBy } from '../../../client/views/overview/coverage/coverage-cells.ts';

const cover = (type: string, by: readonly string[]): TypeCover => ({
  type,
  full: [],
  part: [],
  gap: null,
  double: null,
  required: by.map((words) => ({ id: words, requiredBy: words })),
});

it('names each who requires a type once, the fuller words in place of the shorter', () => {
  const rows = [
    { types: [cover('CDRP', ['statute']), cover('LSP', ['funding condition'])] },
    { types: [cover('CDRP', ['statute (the Crime and Disorder Act)', '']), cover('DAT', [])] },
  ];
  expect([...requiredBy(rows)]).toEqual([
    ['CDRP', ['statute (the Crime and Disorder Act)']],
    ['LSP', ['funding condition']],
  ]);
});

it('says in short by what a type is required, without the act', () => {
  expect(inShort(['statute (the Crime and Disorder Act)', 'statute', 'choice'])).toBe('statute; choice');
});
