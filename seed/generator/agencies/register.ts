/** The register in which bodies are entered as they are founded. */
import type { Ids } from '../ids.ts';
import type { AgencyRow } from '../rows.ts';

/** Type, sector and tier of a body, as `agencies.csv` has them. */
type Standing = readonly [type: string, sector: string, tier: string];

export class AgencyRegister {
  readonly #ids: Ids;
  readonly #rows = new Map<string, AgencyRow>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  get rows(): readonly AgencyRow[] {
    return [...this.#rows.values()];
  }

  get(id: string): AgencyRow | undefined {
    return this.#rows.get(id);
  }

  /** Enters a body and returns its id. @throws if the name is taken. */
  found(name: string, [type, sector, tier]: Standing, more: Partial<AgencyRow> = {}): string {
    const id = this.#ids.agency(name);
    if (this.#rows.has(id)) throw new Error(`There are two agencies called ${name}.`);
    this.#rows.set(id, { id, name, type, sector, tier, ...more });
    return id;
  }
}
