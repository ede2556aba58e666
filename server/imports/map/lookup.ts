/** Areas out of a lookup of codes, as statistical offices publish them: a row says in which areas a small one lies. */
import type { LookupLevel } from '#contract/mapping';
import { type RawRow, type RawTable, tableLabel } from '../read/raw-table.ts';
import type { Row } from '../row.ts';

interface Area {
  readonly line: number;
  readonly cells: Map<string, string>;
  readonly withins: Set<string>;
}

/** Gathers the areas of a lookup: each once, and the smallest with every area that it lies in. */
export class LookupAreas {
  private readonly areas = new Map<string, Area>();
  private readonly file: string;
  private readonly levels: readonly { readonly kind: string; readonly code: number; readonly name: number }[];

  constructor(raw: RawTable, levels: readonly LookupLevel[]) {
    this.file = tableLabel(raw);
    this.levels = levels.map(({ kind, code, name }) => ({
      kind,
      code: raw.columns.indexOf(code),
      name: name === undefined ? -1 : raw.columns.indexOf(name),
    }));
  }

  add({ line, cells }: RawRow): void {
    let smallest: Area | null = null;
    for (const [level, { kind, code: codePlace, name: namePlace }] of this.levels.entries()) {
      const code = (cells[codePlace] ?? '').trim();
      if (code === '') continue;
      const id = `${kind}:${code}`;
      const known = this.areas.get(id);
      const area = known ?? {
        line,
        cells: new Map([
          ['kind', kind],
          ['code', code],
        ]),
        withins: new Set<string>(),
      };
      const name = (cells[namePlace] ?? '').trim();
      if (!known) {
        this.areas.set(id, area);
        if (name !== '') area.cells.set('name', name);
        // All parts of it are in the lookup; the smallest has none.
        if (level > 0) area.cells.set('complete', 'yes');
      }
      if (level === 0) smallest = area;
      else smallest?.withins.add(id);
    }
  }

  rows(): readonly Row[] {
    return [...this.areas.values()].map(({ line, cells, withins }) => {
      if (withins.size > 0) cells.set('withins', [...withins].join('|'));
      return { file: this.file, line, cells };
    });
  }
}
