import type { ImportProblem } from '#contract/import-report';

/** Where a value stands in what is imported. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
}

/** Collects all that is wrong in an import, not only the first thing. */
export class ProblemList {
  readonly errors: ImportProblem[] = [];
  readonly warnings: ImportProblem[] = [];
  readonly leftAside: ImportProblem[] = [];

  /** The same problems, to be added to apart: a transaction may be tried again. */
  copy(): ProblemList {
    const copy = new ProblemList();
    copy.errors.push(...this.errors);
    copy.warnings.push(...this.warnings);
    copy.leftAside.push(...this.leftAside);
    return copy;
  }

  error(place: Place, message: string): void {
    this.errors.push({ ...place, message });
  }

  warn(place: Place, message: string): void {
    this.warnings.push({ ...place, message });
  }

  leaveAside(place: Place, message: string): void {
    this.leftAside.push({ ...place, message });
  }
}
