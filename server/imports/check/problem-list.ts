import { importLimits } from '#contract/import-limits';
import type { ImportProblem, ImportReport } from '#contract/import-report';

/** Where a value stands in what is imported. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
}

const before = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** By file, then line, then column; what speaks of a whole file or row comes before its parts. */
const inOrder = (problems: readonly ImportProblem[]): ImportProblem[] =>
  problems.toSorted(
    (a, b) => before(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || before(a.column ?? '', b.column ?? ''),
  );

/** Collects all that is wrong in an import, not only the first thing. */
export class ProblemList {
  readonly errors: ImportProblem[] = [];
  readonly warnings: ImportProblem[] = [];
  readonly leftAside: ImportProblem[] = [];
  /** How many there are, those that were not kept included. */
  readonly totals = { errors: 0, warnings: 0, leftAside: 0 };
  private readonly most: number;

  /** @param most of each sort so many are kept: whoever has more mends what is common to them first. */
  constructor(most = importLimits.problems) {
    this.most = most;
  }

  /** The same problems, to be added to apart: a transaction may be tried again. */
  copy(): ProblemList {
    const copy = new ProblemList(this.most);
    for (const sort of ['errors', 'warnings', 'leftAside'] as const) {
      copy[sort].push(...this[sort]);
      copy.totals[sort] = this.totals[sort];
    }
    return copy;
  }

  /** All of it, in the order of the files, whichever check found it. */
  sorted(): Pick<ImportReport, 'errors' | 'warnings' | 'leftAside' | 'totals'> {
    return {
      errors: inOrder(this.errors),
      warnings: inOrder(this.warnings),
      leftAside: inOrder(this.leftAside),
      totals: { ...this.totals },
    };
  }

  private add(sort: 'errors' | 'warnings' | 'leftAside', place: Place, message: string): void {
    this.totals[sort] += 1;
    if (this[sort].length < this.most) this[sort].push({ ...place, message });
  }

  error(place: Place, message: string): void {
    this.add('errors', place, message);
  }

  warn(place: Place, message: string): void {
    this.add('warnings', place, message);
  }

  leaveAside(place: Place, message: string): void {
    this.add('leftAside', place, message);
  }
}
