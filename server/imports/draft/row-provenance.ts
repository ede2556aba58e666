import type { ProblemList } from '../check/problem-list.ts';
import { splitValues } from '../plural-cell.ts';
import type { Row } from '../row.ts';
import { cellValues } from './cell-values.ts';
import type { Provenance } from './draft.ts';
import type { NodeNames } from './node-names.ts';

/** Locators and wordings may be blank inside the list, so that the lists stay parallel. */
const parallelValues = (cell: string | undefined): readonly string[] =>
  cell === undefined ? [] : splitValues(cell).map((part) => part.trim());

/** That a row itself is where its facts stand. Many rows share one. */
export class Itself {
  /** The import's own. */
  readonly source: string;
  readonly citedAs: string;

  constructor(source: string, citedAs: string) {
    this.source = source;
    this.citedAs = citedAs;
  }
}

/** What a row cites: sources that it names, or else itself. */
export type Cited = Itself | readonly Provenance[];

/** Where the facts of a row stand. */
export const provenanceOf = (cited: Cited, { file, line }: Pick<Row, 'file' | 'line'>): readonly Provenance[] =>
  cited instanceof Itself ? [{ source: cited.source, locator: `${file}:${line}`, citedAs: cited.citedAs }] : cited;

/** What rows cite. */
export class RowProvenance {
  private readonly ownSource: string;
  private readonly names: NodeNames;
  private readonly problems: ProblemList;
  private readonly onOwn: () => void;
  private readonly bare: Itself;

  /** @param ownSource the id of the import’s own Source; `onOwn` is called for each row that cites it. */
  constructor(ownSource: string, names: NodeNames, problems: ProblemList, onOwn: () => void) {
    this.ownSource = ownSource;
    this.names = names;
    this.problems = problems;
    this.onOwn = onOwn;
    this.bare = new Itself(ownSource, '');
  }

  /**
   * Where a row's facts stand. A row that names sources gets no other; one without gets the import's own Source,
   * with its file and line as the locator.
   */
  of(row: Row): readonly Provenance[] {
    return provenanceOf(this.cited(row), row);
  }

  /** What a row cites, which is to be asked once: what is wrong is told each time. */
  cited(row: Row): Cited {
    const named = cellValues('sources', row.cells.get('sources'));
    const citedAs = row.cells.get('cited_as') ?? '';
    if (named.length > 0) return this.named(row, named, citedAs);
    if (citedAs === '') return this.itself();
    this.onOwn();
    return new Itself(this.ownSource, citedAs);
  }

  /** What a row cites that says nothing of it. */
  itself(): Itself {
    this.onOwn();
    return this.bare;
  }

  private named(row: Row, named: readonly string[], citedAs: string): readonly Provenance[] {
    const { file, line } = row;
    const { names, problems } = this;
    const parallel = (column: 'locators' | 'wordings'): readonly string[] => {
      const values = parallelValues(row.cells.get(column));
      if (values.length > named.length) {
        problems.error(
          { file, line, column, value: row.cells.get(column) ?? '' },
          `There are ${values.length} ${column} for ${named.length} sources. Write one a source, parted by |.`,
        );
      }
      return values;
    };
    const locators = parallel('locators');
    const wordings = parallel('wordings');
    const wordsOf = (index: number): string => wordings[index] || (index === 0 ? citedAs : '');
    return named.flatMap((name, index) => {
      const source = names.require(['Source'], name, { file, line, column: 'sources' }, problems);
      return source ? [{ source: source.id, locator: locators[index] ?? '', citedAs: wordsOf(index) }] : [];
    });
  }
}
