import { addHours, emptyLoad, type LoadColumns } from './load-columns.ts';
import type { Hours } from './seat-hours.ts';

/** The representatives of each body on one board: how many, and their hours. Forgotten from board to board. */
export class Representatives {
  private readonly nodes: number;
  private kept: LoadColumns | null = null;
  private readonly bodies: number[] = [];

  constructor(nodes: number) {
    this.nodes = nodes;
  }

  /** In many networks nobody sits for another: room is made for the first who does. */
  private get load(): LoadColumns {
    this.kept ??= emptyLoad(this.nodes);
    return this.kept;
  }

  add(body: number, hours: Hours): void {
    this.load.seats[body]! += 1;
    addHours(this.load, body, hours);
    this.bodies.push(body);
  }

  seatsOf(body: number): number {
    return this.kept?.seats[body] ?? 0;
  }

  hoursOf(body: number): Hours {
    const { low, high, known } = this.load;
    return { low: low[body]!, high: high[body]!, known: known[body]! };
  }

  forget(): void {
    if (this.bodies.length === 0) return;
    for (const body of this.bodies) {
      for (const column of [this.load.seats, this.load.low, this.load.high, this.load.known]) column[body] = 0;
    }
    this.bodies.length = 0;
  }
}
