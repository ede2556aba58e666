import { expect, test } from 'vitest';
import { progressPrinter } from '../../server/commands/report-progress.ts';
import { importSteps } from '../../server/imports/import-steps.ts';

const printed = (isTerminal: boolean) => {
  const written: string[] = [];
  return { written, report: progressPrinter((text) => written.push(text), isTerminal) };
};

test('a known total is told at each tenth, and at its end, where no terminal follows it', () => {
  const { written, report } = printed(false);
  for (let done = 1; done <= 1_000; done += 1) report({ step: 'Writing', done, total: 1_000 });
  expect(written).toEqual([
    'Writing: 1 of 1000\n',
    ...Array.from({ length: 10 }, (_, tenth) => `Writing: ${100 * (tenth + 1)} of 1000\n`),
  ]);
});

test('a count without an end is no figure to print where no terminal follows it', () => {
  const { written, report } = printed(false);
  for (const done of [5_000, 10_000, 15_000]) report({ step: 'Reading', done });
  report({ step: 'Waiting' });
  report({ step: 'Waiting' });
  expect(written).toEqual(['Reading\n', 'Waiting\n']);
});

test('counts grow in place on a terminal, and whatever is printed next begins a line', () => {
  const { written, report } = printed(true);
  const tell = importSteps(report);
  tell({ stage: 'reading', done: 5_000 });
  tell({ stage: 'reading', done: 10_000 });
  tell({ stage: 'comparing', done: 0 });
  tell({ stage: 'writing', done: 3, total: 7 });
  expect(written).toEqual([
    'Reading rows: 5000\n',
    '\u001B[1A\rReading rows: 10000\n',
    'Comparing with the graph\n',
    'Writing nodes and relationships: 3 of 7\n',
  ]);
});
