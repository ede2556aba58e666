import { relationshipModel } from '#contract/graph-model';
import { memberRoles } from '#contract/vocabulary';
import { checkWord } from '../check/check-words.ts';
import type { ProblemList } from '../check/problem-list.ts';
import type { Texts } from '../read/raw-row.ts';
import type { Cells, Columns, Row } from '../row.ts';
import type { HeldProperties } from './draft.ts';
import { placeOf, rowProperties } from './drafting.ts';

const usualRoles: ReadonlySet<string> = new Set(memberRoles);

const propertyOfColumn = {
  role: 'role',
  formal: 'formal',
  seniority: 'seniority',
  attendance: 'attendance',
  since: 'since',
  until: 'until',
  hours_per_year: 'hoursPerYear',
};

/** What follows upon the cells read so far, as they are written: one more for each number of a text of the next column. */
class Step {
  private readonly byNumber = new Map<number, Step>();
  properties: HeldProperties | null = null;

  next(number: number): Step {
    return this.byNumber.get(number) ?? this.add(number);
  }

  private add(number: number): Step {
    const step = new Step();
    this.byNumber.set(number, step);
    return step;
  }
}

const mostKept = 10_000;

const readProperties = (row: Row, problems: ProblemList): HeldProperties => {
  const role = row.cells.get('role');
  if (role !== undefined && !usualRoles.has(role)) {
    const place = { ...placeOf(row, 'role'), value: role };
    checkWord(place, role, problems);
    problems.warn(place, `role ${JSON.stringify(role)} is not one of the usual words. It is kept as written.`);
  }
  return rowProperties(row, relationshipModel.MEMBER_OF.properties, propertyOfColumn, problems);
};

/** The properties of seats. Tables repeat few combinations of role, dates and the rest: each that is right is made once. */
export class SeatProperties {
  private columns: Columns | null = null;
  private texts: Texts | null = null;
  /** Where those of the table lie that become properties. */
  private places: readonly number[] = [];
  private first = new Step();
  private kept = 0;

  /** What is wrong with a row's cells is told for every row. */
  of(row: Row, problems: ProblemList): HeldProperties {
    const { cells } = row;
    if (cells.columns !== this.columns || cells.texts !== this.texts) this.begin(cells);
    let step = this.first;
    for (const place of this.places) step = step.next(cells.numberAt(place));
    return step.properties ?? this.read(row, step, problems);
  }

  private begin({ columns, texts }: Cells): void {
    this.columns = columns;
    this.texts = texts;
    this.places = Object.keys(propertyOfColumn).flatMap((column) => columns.places.get(column) ?? []);
    this.first = new Step();
    this.kept = 0;
  }

  private read(row: Row, step: Step, problems: ProblemList): HeldProperties {
    const { errors, warnings } = problems.totals;
    const properties = readProperties(row, problems);
    if (problems.totals.errors === errors && problems.totals.warnings === warnings) step.properties = properties;
    this.kept += 1;
    if (this.kept > mostKept) this.begin(row.cells);
    return properties;
  }
}
