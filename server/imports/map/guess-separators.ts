/** Whether the cells of a column hold several values, and what parts them, by what stands in them. */
import type { MappedRows, TableMapping } from '#contract/mapping';
import { mayHoldSeveral } from '#contract/several-values';

const separators = [';', '|'] as const;

/**
 * What parts the values of a column: it stands in two cells at least, or in the only one, and never without a value on
 * each side. Null: nothing does, or both might.
 */
export const guessSeparator = (cells: readonly string[]): string | null => {
  const found = separators.filter((separator) => {
    const holding = cells.filter((cell) => cell.includes(separator));
    const isConsistent = holding.every((cell) => cell.split(separator).every((value) => value.trim() !== ''));
    return isConsistent && (holding.length > 1 || (holding.length === 1 && cells.length === 1));
  });
  const isMixed = separators.every((separator) => cells.some((cell) => cell.includes(separator)));
  return isMixed ? null : (found[0] ?? null);
};

/** A mapping with what parts the values of each column that may hold several. */
export const withGuessedSeparators = (
  mapping: TableMapping,
  cellsOf: (column: string) => readonly string[],
): TableMapping => {
  const separatorsOf = ({ columns }: MappedRows): Record<string, string> =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([column, from]) => {
        // Several ids beside several names would be every id with every name.
        const isNamedTwice = (column === 'id' && 'name' in columns) || (column === 'name' && 'id' in columns);
        const separator = mayHoldSeveral(column) && !isNamedTwice ? guessSeparator(cellsOf(from)) : null;
        return separator === null ? [] : [[column, separator]];
      }),
    );
  return {
    ...mapping,
    makes: mapping.makes.map((made) => {
      const found = separatorsOf(made);
      return Object.keys(found).length === 0 ? made : { ...made, separators: found };
    }),
  };
};
