/** Counts what happens many times in a file, so that it can be told once, at its first place. */
export class Tally {
  readonly #found = new Map<string, { readonly line: number; readonly value: string; times: number }>();

  /** @param value stands for all that are counted under the same `what`: the first is kept. */
  add(what: string, line: number, value = ''): void {
    const found = this.#found.get(what);
    if (found) found.times += 1;
    else this.#found.set(what, { line, value, times: 1 });
  }

  get size(): number {
    return this.#found.size;
  }

  /** In the order in which they were first met. */
  [Symbol.iterator]() {
    return this.#found[Symbol.iterator]();
  }
}
