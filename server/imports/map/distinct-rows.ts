/** In a table that was not made for it, a thing is told of again and again: here each is one row. */
import { pluralColumns } from '#contract/bundle';
import type { ProblemList } from '../check/problem-list.ts';
import { joinValues, splitValues } from '../plural-cell.ts';
import type { RawRow } from '../read/raw-row.ts';
import { RowMaker } from '../read/row-maker.ts';
import { plainColumns, type Row, Rows } from '../row.ts';

/** What names the thing that a row tells of; as the import makes ids. */
const idOf = ({ cells }: Row): string => {
  const [kind, code] = [cells.get('kind'), cells.get('code')];
  if (kind !== undefined && code !== undefined) return `${kind}:${code}`;
  return cells.get('id') ?? cells.get('name') ?? '';
};

const union = (a: string, b: string): string => joinValues([...new Set([...splitValues(a), ...splitValues(b)])]);

/**
 * Rows of one node table by what names them; a later one adds what is blank, and further values where a column holds
 * several. Where it differs it is told of, and the first is kept.
 */
export class DistinctRows {
  private readonly rowsById = new Map<string, { readonly row: Row; readonly cells: Map<string, string> }>();
  private readonly problems: ProblemList;

  constructor(problems: ProblemList) {
    this.problems = problems;
  }

  add(row: Row): void {
    const id = idOf(row);
    const known = this.rowsById.get(id);
    // A row without id and name is for the check to refuse.
    if (!known || id === '') {
      this.rowsById.set(id === '' ? `\u0000${this.rowsById.size}` : id, { row, cells: new Map(row.cells) });
      return;
    }
    for (const [column, value] of row.cells) {
      const held = known.cells.get(column);
      if (held === undefined) known.cells.set(column, value);
      else if (pluralColumns.has(column)) known.cells.set(column, union(held, value));
      else if (held !== value) {
        this.problems.warn(
          { file: row.file, line: row.line, column, value },
          `${id} has the ${column} ${JSON.stringify(held)} in line ${known.row.line}. The first is kept; correct one of them if they are slips.`,
        );
      }
    }
  }

  /** Those of each file together. */
  rows(): readonly Rows[] {
    const all = [...this.rowsById.values()];
    const columns = [...new Set(all.flatMap(({ cells }) => [...cells.keys()]))];
    const maker = new RowMaker();
    const byFile = new Map<string, RawRow[]>();
    for (const { row, cells } of all) {
      const ofFile = byFile.get(row.file) ?? [];
      byFile.set(row.file, ofFile);
      const texts = columns.map((column) => cells.get(column) ?? '');
      ofFile.push(maker.row(row.line, texts));
    }
    return [...byFile].map(([file, rows]) => new Rows(plainColumns(file, columns), rows));
  }
}
