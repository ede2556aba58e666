import type { ProblemList } from '../check/problem-list.ts';
import { splitValues } from '../plural-cell.ts';
import type { Row } from '../row.ts';
import { cellValues } from './cell-values.ts';
import { Column } from './column.ts';
import type { Provenance } from './draft.ts';
import type { NodeNames } from './node-names.ts';

/** Locators and wordings may be blank inside the list, so that the lists stay parallel. */
const parallelValues = (cell: string | undefined): readonly string[] =>
  cell === undefined ? [] : splitValues(cell).map((part) => part.trim());

/** A row as the place where its facts stand. The locator of most rows is never asked for. */
export class OwnRow implements Provenance {
  readonly source: string;
  readonly citedAs: string;
  private readonly file: string;
  private readonly line: number;

  constructor(source: string, { file, line }: Row, citedAs: string) {
    this.source = source;
    this.citedAs = citedAs;
    this.file = file;
    this.line = line;
  }

  get locator(): string {
    return `${this.file}:${this.line}`;
  }
}

/** What a row cites: sources that it names, or else itself. */
export type Cited = OwnRow | readonly Provenance[];

export const listed = (cited: Cited): readonly Provenance[] => (cited instanceof OwnRow ? [cited] : cited);

/** Where the facts of rows stand, row after row: one row is asked for several times, and then never more. */
export class RowProvenance {
  private readonly ownSource: string;
  private readonly names: NodeNames;
  private readonly problems: ProblemList;
  private readonly onOwn: () => void;
  private readonly sources = new Column('sources');
  private readonly citedAs = new Column('cited_as');
  private last: Row | null = null;
  private ofLast: Cited = [];

  /** @param ownSource the id of the import’s own Source; `onOwn` is called for each row that cites it. */
  constructor(ownSource: string, names: NodeNames, problems: ProblemList, onOwn: () => void) {
    this.ownSource = ownSource;
    this.names = names;
    this.problems = problems;
    this.onOwn = onOwn;
  }

  /**
   * Where a row's facts stand. A row that names sources gets no other; one without gets the import's own Source,
   * with its file and line as the locator.
   */
  of(row: Row): readonly Provenance[] {
    return listed(this.cited(row));
  }

  /** The same, not yet listed. */
  cited(row: Row): Cited {
    if (row !== this.last) {
      this.last = row;
      this.ofLast = this.read(row);
    }
    return this.ofLast;
  }

  private read(row: Row): Cited {
    const cell = this.sources.of(row);
    const named = cell === undefined ? [] : cellValues('sources', cell);
    const citedAs = this.citedAs.of(row) ?? '';
    if (named.length > 0) return this.named(row, named, citedAs);
    this.onOwn();
    return new OwnRow(this.ownSource, row, citedAs);
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
