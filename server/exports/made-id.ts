/** Ids that the import makes of cells: those cells must go out as they came in. */
import { type NodeTable, nodeTables } from '#contract/bundle';
import type { NodeLabel } from '#contract/graph-model';
import { splitValues } from '../imports/plural-cell.ts';

type Cells = ReadonlyMap<string, string>;

const tableOf = new Map<NodeLabel, NodeTable>(Object.values(nodeTables).map((table) => [table.label, table]));

const cellOf = (cells: Cells, column: string): string => cells.get(column) ?? '';

const valuesIn = (cell: string): string => JSON.stringify(splitValues(cell).map((value) => value.trim()));

/** The id that the import makes of cells; null where it is given, or not made of cells alone. */
export const madeId = (label: NodeLabel, cells: Cells): string | null => {
  const { idFrom } = tableOf.get(label)!;
  if (idFrom[0] === 'id') return null;
  return idFrom
    .map((column) => cellOf(cells, column))
    .join(':')
    .replace(/:+$/, '');
};

/**
 * The list of agency types of a template as its id has it: it may have been written with blanks around its bars, which the
 * id keeps. Null where the id has it as the cells do, or is not made of it.
 */
export const typesAsInId = (label: NodeLabel, id: string, cells: Cells): string | null => {
  if (label !== 'Template' || madeId(label, cells) === id) return null;
  const start = `${cellOf(cells, 'partnership_type')}:`.length;
  const end = `:${cellOf(cells, 'since')}:${cellOf(cells, 'until')}`.replace(/:+$/, '').length;
  const written = id.slice(start, id.length - end);
  return valuesIn(written) === valuesIn(cellOf(cells, 'any_of_agency_types')) ? written : null;
};
