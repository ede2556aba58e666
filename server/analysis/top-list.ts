/** The first items of a stream in an order, with room for twice as many and no more. */
export class TopList<T> {
  /** How many items were ever added. */
  added = 0;
  private readonly limit: number;
  private readonly compare: (a: T, b: T) => number;
  private items: T[] = [];
  private last: T | null = null;

  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.limit = limit;
    this.compare = compare;
  }

  add(item: T): void {
    this.added += 1;
    if (this.last !== null && this.compare(item, this.last) >= 0) return;
    if (this.items.push(item) >= 2 * this.limit) this.cut();
  }

  sorted(): readonly T[] {
    this.cut();
    return this.items;
  }

  private cut(): void {
    this.items.sort(this.compare);
    this.items.length = Math.min(this.items.length, this.limit);
    if (this.items.length === this.limit) this.last = this.items.at(-1) ?? null;
  }
}
