import { Problem } from '../problem.ts';

const mostNamed = 5;

/** Collects what a format cannot hold, so that nothing is lost without a word. */
export class NotHeld {
  private readonly named: string[] = [];
  private total = 0;

  add(words: string): void {
    this.total += 1;
    if (this.named.length < mostNamed) this.named.push(words);
  }

  /** @throws Problem EXPORT_REFUSED where there is anything, naming the first of it. */
  refuseIfAny(format: string): void {
    if (this.total === 0) return;
    const more = this.total > this.named.length ? `, and ${this.total - this.named.length} more` : '';
    throw new Problem(
      'EXPORT_REFUSED',
      `${format} cannot hold all of this graph: ${this.named.join('; ')}${more}. json, cypher and a backup hold everything.`,
    );
  }
}
