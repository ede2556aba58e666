import type { MatrixSeat } from '../../graph/seat-matrix.ts';
import { matrixWords } from '../../words/matrix-words.ts';

/** How a cell is drawn: the weightiest of the seats that it stands for. */
export type CellMark = 'lead' | 'seat' | 'observer' | 'missing';

const weighty: readonly string[] = ['chair', 'lead', 'host'];

export const markOf = (seats: readonly MatrixSeat[]): CellMark | null => {
  if (seats.length === 0) return null;
  if (seats.some(({ role }) => role !== null && weighty.includes(role))) return 'lead';
  return seats.every(({ role }) => role === 'observer') ? 'observer' : 'seat';
};

/** A cell is drawn as informal where all its seats are. */
export const isInformal = (seats: readonly MatrixSeat[]): boolean =>
  seats.length > 0 && seats.every(({ informal }) => informal);

export const cellInWords = (member: string, partnership: string, seats: readonly MatrixSeat[]): string => {
  if (seats.length === 0) return matrixWords.noSeat(member, partnership);
  const roles = seats.map(({ role, informal }) => {
    const word = role ?? matrixWords.roleNotRecorded;
    return informal ? matrixWords.informally(word) : word;
  });
  return matrixWords.seat(member, partnership, roles);
};
