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

test('a count without an end is told once where no terminal follows it', () => {
  const { written, report } = printed(false);
  for (const done of [5_000, 10_000, 15_000]) report({ step: 'Reading', done });
  expect(written).toEqual(['Reading: 5000\n']);
});

test('counts grow in place on a terminal, each step on a line of its own', () => {
  const { written, report } = printed(true);
  const tell = importSteps(report);
  tell({ stage: 'reading', done: 5_000 });
  tell({ stage: 'reading', done: 10_000 });
  tell({ stage: 'comparing', done: 0 });
  tell({ stage: 'writing', done: 3, total: 7 });
  expect(written.join('')).toBe(
    '\rReading rows: 5000\rReading rows: 10000\nComparing with the graph\n\rWriting nodes and relationships: 3 of 7',
  );
});
