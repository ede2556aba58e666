import { relationshipModel } from '#contract/graph-model';
import { memberRoles } from '#contract/vocabulary';
import { checkWord } from '../check/check-words.ts';
import type { ProblemList } from '../check/problem-list.ts';
import type { RawRow } from '../read/raw-row.ts';
import { type Columns, type Row, rowOf } from '../row.ts';
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

/** The properties of seats that are read alike. Tables repeat few combinations of role, dates and the rest: each that is right is made once. */
export class SeatProperties {
  private readonly columns: Columns;
  private readonly problems: ProblemList;
  /** Where those of the table lie that become properties. */
  private readonly places: readonly number[];
  private first = new Step();
  private kept = 0;

  constructor(columns: Columns, problems: ProblemList) {
    this.columns = columns;
    this.problems = problems;
    this.places = Object.keys(propertyOfColumn).flatMap((column) => columns.places.get(column) ?? []);
  }

  /** What is wrong with a row's cells is told for every row. */
  of(raw: RawRow): HeldProperties {
    let step = this.first;
    for (const place of this.places) step = step.next(raw.number(place));
    return step.properties ?? this.read(raw, step);
  }

  private read(raw: RawRow, step: Step): HeldProperties {
    const { totals } = this.problems;
    const { errors, warnings } = totals;
    const properties = readProperties(rowOf(this.columns, raw), this.problems);
    if (totals.errors === errors && totals.warnings === warnings) step.properties = properties;
    this.kept += 1;
    if (this.kept > mostKept) {
      this.first = new Step();
      this.kept = 0;
    }
    return properties;
  }
}
