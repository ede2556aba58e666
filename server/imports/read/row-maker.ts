import { blankTexts, mostTexts, type RawRow, RowPages } from './raw-row.ts';

const mostCharacters = 1 << 22;

/** Makes rows of texts, for whatever has them as such already. */
export class RowMaker {
  private readonly pages = new RowPages();
  private texts = blankTexts();
  private numbers = new Map([['', 0]]);
  private characters = 0;

  row(line: number, cells: readonly string[]): RawRow {
    if (this.texts.length >= mostTexts || this.characters >= mostCharacters) this.renew();
    const numbers = cells.map((cell) => this.numbers.get(cell) ?? this.add(cell));
    return this.pages.row(line, this.texts, numbers, cells.length);
  }

  private add(cell: string): number {
    const number = this.texts.push(cell) - 1;
    this.numbers.set(cell, number);
    this.characters += cell.length;
    return number;
  }

  private renew(): void {
    this.texts = blankTexts();
    this.numbers = new Map([['', 0]]);
    this.characters = 0;
  }
}
