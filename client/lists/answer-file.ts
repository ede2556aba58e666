/** An answer of the console as a file. */
import type { CypherAnswer } from '#contract/cypher';
import { cellText, type NodeValue, nodesOfCell, sourcesOfNode } from '../state/answer-values.ts';
import { consoleWords } from '../words/console-words.ts';
import { words } from '../words/words.ts';
import { answerGraphml } from './answer-graphml.ts';
import { type ListColumn, listText, several } from './list-columns.ts';
import { workbook, workbookType } from './workbook.ts';

const told = consoleWords.answer;

export type AnswerFormat = keyof typeof told.formats;

const types: Readonly<Record<AnswerFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: workbookType,
  graphml: 'application/graphml+xml',
};

type Row = readonly unknown[];

/** Behind the columns of the query, for each that holds nodes: where they are known from, and whether any is made up. */
const columnsOfNodes = ({ columns, rows }: CypherAnswer): readonly ListColumn<Row>[] =>
  columns.flatMap((name, column) => {
    if (!rows.some((row) => nodesOfCell(row[column]).length > 0)) return [];
    const ofNodes = (tell: (nodes: readonly NodeValue[]) => string) => (row: Row) => {
      const nodes = nodesOfCell(row[column]);
      return nodes.length === 0 ? undefined : tell(nodes);
    };
    return [
      { head: told.sourcesOf(name), cell: ofNodes((nodes) => several([...new Set(nodes.flatMap(sourcesOfNode))])) },
      {
        head: told.illustrativeOf(name),
        cell: ofNodes((nodes) => (nodes.some(({ synthetic }) => synthetic) ? words.yes : words.no)),
      },
    ];
  });

const columnsOf = (answer: CypherAnswer): readonly ListColumn<Row>[] => [
  ...answer.columns.map((head, column) => ({
    head,
    cell: (row: Row) => {
      const value = row[column];
      return typeof value === 'number' ? value : cellText(value);
    },
  })),
  ...columnsOfNodes(answer),
];

const contents: Readonly<Record<AnswerFormat, (answer: CypherAnswer) => BlobPart>> = {
  csv: (answer) => listText(columnsOf(answer), answer.rows),
  json: ({ columns, rows, truncated }) => JSON.stringify({ columns, rows, truncated }, null, 1),
  xlsx: (answer) => workbook(columnsOf(answer), answer.rows),
  graphml: answerGraphml,
};

/** @throws Error where the format cannot hold so many rows. */
export const answerFile = (answer: CypherAnswer, format: AnswerFormat): Blob =>
  new Blob([contents[format](answer)], { type: types[format] });
