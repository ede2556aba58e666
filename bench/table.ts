/** Rows of a benchmark as a table for a terminal. */
import type { Row } from './bench.ts';

export const ratioOf = ({ ours, peer }: Row): number => ours / peer;

/** Whether our figure is as good as it has to be. */
export const isMet = (row: Row): boolean =>
  'most' in row.limit ? ratioOf(row) <= row.limit.most : ratioOf(row) >= row.limit.least;

const figure = (value: number, unit: Row['unit']): string =>
  `${Number(value.toPrecision(3))}${unit === '' ? '' : ` ${unit}`}`;

const ratio = (value: number): string =>
  value < 0.5 ? `1/${Number((1 / value).toPrecision(3))}` : value.toPrecision(3);

const cells = (row: Row): string[] => [
  row.work,
  row.size,
  figure(row.ours, row.unit),
  `${figure(row.peer, row.unit)} (${row.against})`,
  ratio(ratioOf(row)),
  'most' in row.limit ? `at most ${ratio(row.limit.most)}` : `at least ${ratio(row.limit.least)}`,
  isMet(row) ? 'met' : 'NOT MET',
];

const heading = ['work', 'size', 'ours', 'beside', 'ratio', 'asked', ''];

export const tableOf = (rows: readonly Row[]): string => {
  const lines = [heading, ...rows.map(cells)];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
