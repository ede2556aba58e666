import type { ProblemList } from '../check/problem-list.ts';
import { splitValues } from '../plural-cell.ts';
import type { Row } from '../row.ts';
import { cellValues } from './cell-values.ts';
import type { Provenance } from './draft.ts';
import type { NodeNames } from './node-names.ts';

/** Locators and wordings may be blank inside the list, so that the lists stay parallel. */
const parallelValues = (cell: string | undefined): readonly string[] =>
  cell === undefined ? [] : splitValues(cell).map((part) => part.trim());

/**
 * Where a row's facts stand. A row that names sources gets no other; one without gets the import's own Source,
 * with its file and line as the locator.
 */
export const rowProvenance = (
  row: Row,
  importSource: string,
  names: NodeNames,
  problems: ProblemList,
): readonly Provenance[] => {
  const citedAs = row.cells.get('cited_as') ?? '';
  const cell = row.cells.get('sources');
  const named = cell === undefined ? [] : cellValues('sources', cell);
  if (named.length === 0) return [{ source: importSource, locator: `${row.file}:${row.line}`, citedAs }];
  const parallel = (column: 'locators' | 'wordings'): readonly string[] => {
    const values = parallelValues(row.cells.get(column));
    if (values.length > named.length) {
      problems.error(
        { file: row.file, line: row.line, column, value: row.cells.get(column) ?? '' },
        `There are ${values.length} ${column} for ${named.length} sources. Write one a source, parted by |.`,
      );
    }
    return values;
  };
  const locators = parallel('locators');
  const wordings = parallel('wordings');
  const wordsOf = (index: number): string => wordings[index] || (index === 0 ? citedAs : '');
  return named.flatMap((name, index) => {
    const source = names.require(['Source'], name, { file: row.file, line: row.line, column: 'sources' }, problems);
    return source ? [{ source: source.id, locator: locators[index] ?? '', citedAs: wordsOf(index) }] : [];
  });
};
