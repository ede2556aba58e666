import { Problem } from '../../problem.ts';

const mostTold = 10;

/** Why something cannot be taken back: what was built on it, a line a thing. */
export class LaterWork {
  private readonly what: string;
  private readonly lines = new Set<string>();

  /** @param what it is that is to be taken back, in words. */
  constructor(what: string) {
    this.what = what;
  }

  add(line: string): void {
    this.lines.add(line);
  }

  /** @throws Problem ROLL_BACK_REFUSED where there is any. */
  refuseIfAny(): void {
    if (this.lines.size === 0) return;
    const told = [...this.lines].slice(0, mostTold).join('; ');
    const more = this.lines.size > mostTold ? `; and ${this.lines.size - mostTold} more` : '';
    throw new Problem(
      'ROLL_BACK_REFUSED',
      `Something later builds on this ${this.what}, so that nothing was changed: ${told}${more}. Take back first what came later.`,
    );
  }
}
