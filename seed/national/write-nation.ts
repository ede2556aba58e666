/** The nation as a bundle in a folder: sub-region by sub-region, so that memory does not grow with the scale. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type TableName, tableColumns } from '#contract/bundle';
import { csv, rowCells, type SyntheticSource } from '../generator/bundle.ts';
import { requirements } from '../generator/plant/coverage.ts';
import { createRandom } from '../generator/random.ts';
import { templates } from '../generator/templates.ts';
import { themes } from '../generator/themes.ts';
import { TruthBook, truthFile } from '../generator/truth.ts';
import { regions } from './calibration.ts';
import { makeSubRegion } from './make-sub-region.ts';
import { planNation } from './plan.ts';

/** The one source that every row cites. */
export const source: SyntheticSource = {
  id: 'synthetic-nation',
  name: 'Illustrative nation (synthetic)',
  kind: 'synthetic',
};

/** The seed of the nation that is made unless another is asked for. */
export const usualSeed = 'illustrative nation 1';

export interface NationOptions {
  /** How many times the published numbers: 1 gives 101 Learning Partnerships, 100 gives 10,100. A whole number from 1. */
  readonly scale: number;
  readonly seed?: string;
}

type Rows = Readonly<Record<string, readonly object[]>>;

/** Tables of a folder while they are written: each file is opened with its header when its first rows come. */
class Tables {
  private readonly open = new Map<string, { readonly file: number; readonly columns: readonly string[] }>();
  readonly counts: Record<string, number> = {};

  constructor(private readonly folder: string) {}

  add(tables: Rows): void {
    for (const [table, rows] of Object.entries(tables)) {
      const { file, columns } = this.fileOf(table);
      writeSync(file, csv(rows.map((row) => [...rowCells(row, columns), source.id])));
      this.counts[table] = (this.counts[table] ?? 0) + rows.length;
    }
  }

  close(): void {
    for (const { file } of this.open.values()) closeSync(file);
  }

  private fileOf(table: string) {
    const known = this.open.get(table);
    if (known) return known;
    const columns = tableColumns(table as TableName);
    const made = { file: openSync(join(this.folder, `${table}.csv`), 'w'), columns };
    writeSync(made.file, csv([[...columns, 'sources']]));
    this.open.set(table, made);
    return made;
  }
}

/**
 * Writes the tables and `truth.json` into a folder, which is made where it is not there. The same seed and scale give the
 * same bytes. Time and the size of the files grow with the scale; of what is held in memory only the truth does.
 *
 * @returns how many rows each table has.
 */
export function writeNation(
  folder: string,
  { scale, seed = usualSeed }: NationOptions,
): Readonly<Record<string, number>> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'sources.csv'),
    csv([
      ['id', 'name', 'kind'],
      [source.id, source.name, source.kind],
    ]),
  );
  const tables = new Tables(folder);
  const truth = new TruthBook();
  try {
    const regionRows = regions.map(({ name, mark }) => ({
      kind: 'region',
      code: `NX-${mark}`,
      name: `${name} (synthetic)`,
      complete: true,
    }));
    tables.add({ themes, templates, requirements, boundaries: regionRows });
    for (let copy = 1; copy <= scale; copy += 1) {
      const random = createRandom(`${seed}/${copy}`);
      for (const [index, places] of planNation(random.stream('plan')).entries()) {
        const { mark } = regions[index]!;
        const ownMark = copy === 1 ? mark : `${mark}${copy}`;
        const made = makeSubRegion(random.stream(mark), { mark: ownMark, region: `region:NX-${mark}`, places });
        tables.add({ ...made.rows });
        truth.take(made.truth);
      }
    }
  } finally {
    tables.close();
  }
  writeFileSync(join(folder, 'truth.json'), truthFile(truth));
  return tables.counts;
}
