/** An answer of the console as a file. */
import type { CypherAnswer } from '#contract/cypher';
import { cellText } from '../state/answer-values.ts';
import { consoleWords } from '../words/console-words.ts';
import { answerGraphml } from './answer-graphml.ts';
import { listText } from './list-columns.ts';
import { sheetRows, workbook } from './workbook.ts';

export type AnswerFormat = keyof typeof consoleWords.answer.formats;

const types: Readonly<Record<AnswerFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  graphml: 'application/graphml+xml',
};

const contents: Readonly<Record<AnswerFormat, (answer: CypherAnswer) => BlobPart>> = {
  csv: ({ columns, rows }) =>
    listText(
      columns.map((head, column) => ({ head, cell: (row: readonly unknown[]) => cellText(row[column]) })),
      rows,
    ),
  json: ({ columns, rows, truncated }) => JSON.stringify({ columns, rows, truncated }, null, 1),
  xlsx: ({ columns, rows }) => {
    if (rows.length >= sheetRows) throw new Error(consoleWords.answer.tooManyRows);
    return workbook(
      columns,
      rows.map((row) => row.map((value) => (typeof value === 'number' ? value : cellText(value)))),
    );
  },
  graphml: answerGraphml,
};

/** @throws Error where the format cannot hold so many rows. */
export const answerFile = (answer: CypherAnswer, format: AnswerFormat): Blob =>
  new Blob([contents[format](answer)], { type: types[format] });
