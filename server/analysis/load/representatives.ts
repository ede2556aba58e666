import { addHours, emptyLoad } from './load-columns.ts';
import type { Hours } from './seat-hours.ts';

/** The representatives of each body on one board: how many, and their hours. Forgotten from board to board. */
export class Representatives {
  private readonly load;
  private readonly bodies: number[] = [];

  constructor(nodes: number) {
    this.load = emptyLoad(nodes);
  }

  add(body: number, hours: Hours): void {
    this.load.seats[body]! += 1;
    addHours(this.load, body, hours);
    this.bodies.push(body);
  }

  seatsOf(body: number): number {
    return this.load.seats[body]!;
  }

  hoursOf(body: number): Hours {
    const { low, high, known } = this.load;
    return { low: low[body]!, high: high[body]!, known: known[body]! };
  }

  forget(): void {
    for (const body of this.bodies) {
      for (const column of [this.load.seats, this.load.low, this.load.high, this.load.known]) column[body] = 0;
    }
    this.bodies.length = 0;
  }
}
