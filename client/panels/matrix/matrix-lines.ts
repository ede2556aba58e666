/** The rows of the matrix: first what a finding says is missing, then who sits. */
import type { Finding } from '#contract/findings';
import type { SeatMatrix } from '../../graph/seat-matrix.ts';
import type { ShownNode } from '../../state/shown-nodes.ts';
import { matrixWords } from '../../words/matrix-words.ts';
import { type CellMark, cellInWords, isInformal, markOf } from './matrix-cells.ts';

interface MatrixCell {
  readonly mark: CellMark | null;
  readonly informal: boolean;
  readonly words: string;
}

export interface MatrixLine {
  readonly name: string;
  readonly isMissing: boolean;
  /** What is selected with the row: who sits, or the partnership that lacks somebody. */
  readonly node: ShownNode;
  /** By the column. */
  readonly cellAt: (column: number) => MatrixCell;
}

const memberLine = ({ members, partnerships, seatsAt }: SeatMatrix, row: number): MatrixLine => {
  const node = members[row]!;
  return {
    name: node.name,
    isMissing: false,
    node,
    cellAt: (column) => {
      const seats = seatsAt(row, column);
      return {
        mark: markOf(seats),
        informal: isInformal(seats),
        words: cellInWords(node.name, partnerships[column]!.name, seats),
      };
    },
  };
};

const gapLine = (
  { partnerships }: SeatMatrix,
  name: string,
  board: ShownNode,
  certainty: Finding['certainty'],
): MatrixLine => ({
  name,
  isMissing: true,
  node: board,
  cellAt: (column) => {
    const isHere = partnerships[column] === board;
    const told = isHere ? matrixWords.missingFrom[certainty] : matrixWords.noSeat;
    return { mark: isHere ? 'missing' : null, informal: false, words: told(name, partnerships[column]!.name) };
  },
});

export const matrixLines = (matrix: SeatMatrix, finding: Finding | null): readonly MatrixLine[] => {
  const gaps = (finding?.missing ?? []).flatMap(({ kind, at, name }) => {
    const board = matrix.partnerships.find(({ id }) => id === at);
    return kind === 'member' && board ? [gapLine(matrix, name, board, finding!.certainty)] : [];
  });
  return [...gaps, ...matrix.members.map((_, row) => memberLine(matrix, row))];
};
