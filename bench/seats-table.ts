/** A table of seats as people keep them, as large as one likes. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Seats of 15 to a board, agencies by a stride, dates and roles as people give them. */
function* lines(rows: number) {
  yield 'partnership,agency,role,formal,since\n';
  for (let row = 0; row < rows; row += 1) {
    const board = Math.floor(row / 15);
    const agency = (board * 31 + (row % 15) * 317) % 5_000;
    yield `Board ${board},"Agency ${agency}, of somewhere",${row % 15 === 0 ? 'chair' : 'member'},yes,${1998 + (row % 5)}\n`;
  }
}

/** Writes so many seats as `memberships.csv` to a folder. @returns the path. */
export const writeSeats = async (folder: string, rows: number): Promise<string> => {
  const path = join(folder, 'memberships.csv');
  await pipeline(Readable.from(lines(rows)), createWriteStream(path));
  return path;
};
