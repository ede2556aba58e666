/** What edits have decided of a thing: a later one that decides the same contradicts it, or says it again. */
export interface Decision {
  /** The number of the edit. */
  readonly edit: number;
  readonly what: string;
}

export class Decisions {
  private readonly made = new Map<string, Decision>();

  /** What was decided of a thing between some nodes; undefined where nothing was. */
  of(thing: string, ...nodes: readonly number[]): Decision | undefined {
    return this.made.get(`${thing} ${nodes.join(' ')}`);
  }

  note(decision: Decision, thing: string, ...nodes: readonly number[]): void {
    this.made.set(`${thing} ${nodes.join(' ')}`, decision);
  }
}
