import type { Cells } from '../row.ts';

/** Whether nothing can be trimmed: most cells begin and end with a letter or digit, and to look is quicker than to trim. */
const isTrimmed = (cell: string): boolean => {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f;
};

/** The cells of a row as they are written, each read when it is asked for: a map of its own for each row would take longer than all else. */
export class WrittenCells implements Cells {
  private readonly places: ReadonlyMap<string, number>;
  private readonly written: readonly string[];
  private readonly read: (cell: string) => string;

  /** @param places of the columns among the cells. @param read takes a cell that is trimmed. */
  constructor(places: ReadonlyMap<string, number>, written: readonly string[], read: (cell: string) => string) {
    this.places = places;
    this.written = written;
    this.read = read;
  }

  get(column: string): string | undefined {
    const place = this.places.get(column);
    if (place === undefined) return undefined;
    const written = this.written[place]!;
    if (written === '') return undefined;
    const cell = this.read(isTrimmed(written) ? written : written.trim());
    return cell === '' ? undefined : cell;
  }

  has(column: string): boolean {
    return this.get(column) !== undefined;
  }

  *[Symbol.iterator](): MapIterator<[string, string]> {
    for (const column of this.places.keys()) {
      const cell = this.get(column);
      if (cell !== undefined) yield [column, cell];
    }
  }
}
