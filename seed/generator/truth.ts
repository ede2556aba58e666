/** What was planted, beside the county: which rule must find what, and what it must leave alone. */

interface TruthCase {
  /** Ids of what the finding is about. */
  readonly subjects: readonly string[];
  readonly why: string;
  readonly certainty?: 'certain' | 'to-check';
  /** What is missing, where the rule says so: agency types, sectors, counts. */
  readonly detail?: readonly string[];
}

interface RuleTruth {
  readonly planted: TruthCase[];
  readonly innocent: TruthCase[];
}

type Truth = Record<string, RuleTruth>;

/** Collects cases by rule, in the order they are recorded. */
export class TruthBook {
  readonly #rules = new Map<string, RuleTruth>();

  #rule(rule: string): RuleTruth {
    const known = this.#rules.get(rule) ?? { planted: [], innocent: [] };
    this.#rules.set(rule, known);
    return known;
  }

  /** Records that the rule must find this. */
  plant(rule: string, truth: TruthCase): void {
    this.#rule(rule).planted.push(truth);
  }

  /** Records that the rule must not find this, however much it looks like a case. */
  spare(rule: string, truth: TruthCase): void {
    this.#rule(rule).innocent.push(truth);
  }

  /** How many cases there are that the rule must find. */
  count(rule: string): number {
    return this.#rules.get(rule)?.planted.length ?? 0;
  }

  /** Takes over all cases of another book. */
  take(other: TruthBook): void {
    for (const [rule, { planted, innocent }] of Object.entries(other.toJSON())) {
      this.#rule(rule).planted.push(...planted);
      this.#rule(rule).innocent.push(...innocent);
    }
  }

  /** All cases, by rule. */
  toJSON(): Truth {
    return Object.fromEntries(this.#rules);
  }
}

/** Widest line of a file, as the project's formatter has it. */
const lineWidth = 120;

/** The truth as the text of a JSON file, laid out as the project's formatter does: a list on one line where it fits. */
export function truthFile(book: TruthBook): string {
  const text = JSON.stringify(book, undefined, 2);
  const folded = text.replace(
    /^( *"\w+": )\[\n([^[\]{}]+)\n *\](,?)$/gm,
    (spread, key: string, items: string, comma: string) => {
      const line = `${key}[${items.trim().replace(/\n */g, ' ')}]${comma}`;
      return line.length <= lineWidth ? line : spread;
    },
  );
  return `${folded}\n`;
}
