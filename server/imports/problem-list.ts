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

  /** The same problems, to be added to apart: a transaction may be tried again. */
  copy(): ProblemList {
    const copy = new ProblemList();
    copy.errors.push(...this.errors);
    copy.warnings.push(...this.warnings);
    copy.leftAside.push(...this.leftAside);
    return copy;
  }

  /** All of it, in the order of the files, whichever check found it. */
  sorted(): Pick<ImportReport, 'errors' | 'warnings' | 'leftAside'> {
    return {
      errors: inOrder(this.errors),
      warnings: inOrder(this.warnings),
      leftAside: inOrder(this.leftAside),
    };
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
