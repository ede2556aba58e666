/** In a table that was not made for it, a thing is told of again and again: here each is one row. */
import type { ProblemList } from '../problem-list.ts';
import type { Row } from '../row.ts';

/** Rows of one node table by what names them; a later one adds what is blank, and is told of where it differs. */
export class DistinctRows {
  private readonly rowsById = new Map<string, { readonly row: Row; readonly cells: Map<string, string> }>();
  private readonly problems: ProblemList;

  constructor(problems: ProblemList) {
    this.problems = problems;
  }

  add(row: Row): void {
    const id = row.cells.get('id') ?? row.cells.get('name') ?? '';
    const known = this.rowsById.get(id);
    // A row without id and name is for the check to refuse.
    if (!known || id === '') {
      this.rowsById.set(id === '' ? `\u0000${this.rowsById.size}` : id, { row, cells: new Map(row.cells) });
      return;
    }
    for (const [column, value] of row.cells) {
      const held = known.cells.get(column);
      if (held === undefined) known.cells.set(column, value);
      else if (held !== value) {
        this.problems.warn(
          { file: row.file, line: row.line, column, value },
          `${id} has the ${column} ${JSON.stringify(held)} in line ${known.row.line}. The first is kept; correct one of them if they are slips.`,
        );
      }
    }
  }

  rows(): readonly Row[] {
    return [...this.rowsById.values()].map(({ row, cells }) => ({ ...row, cells }));
  }
}
