import type { NodeLabel, PropertyKind } from '#contract/graph-model';
import type { ProblemList } from '../check/problem-list.ts';
import type { Row } from '../row.ts';
import { checkOrder, propertyValue } from './cell-values.ts';
import type { Drafts, Properties, RelationDraft } from './draft.ts';
import type { KnownNode } from './known-node.ts';
import type { NodeNames } from './node-names.ts';
import type { RowProvenance } from './row-provenance.ts';

/** What rows are drafted into, and what is known while they are. */
export interface Drafting {
  readonly drafts: Drafts;
  readonly names: NodeNames;
  readonly problems: ProblemList;
  readonly provenance: RowProvenance;
  /** Takes each relationship, repeats among them. */
  readonly relate: (relation: RelationDraft) => void;
}

/** Where a cell stands. */
export const placeOf = (row: Pick<Row, 'file' | 'line'>, column: string) => ({
  file: row.file,
  line: row.line,
  column,
});

/** The properties that columns of a row become. */
export const rowProperties = (
  row: Row,
  kinds: Readonly<Record<string, PropertyKind>>,
  columns: Readonly<Record<string, string>>,
  problems: ProblemList,
): Properties => {
  const properties: Properties = new Map();
  for (const column in columns) {
    const value = row.cells.get(column);
    if (value === undefined) continue;
    const property = columns[column]!;
    const held = propertyValue(kinds[property] ?? 'text', { ...placeOf(row, column), value }, problems);
    if (held !== undefined) properties.set(property, held);
  }
  if (properties.has('until'))
    checkOrder({ file: row.file, line: row.line }, properties.get('since'), properties.get('until'), problems);
  return properties;
};

/** The node that a cell names; null, and an error told, where it names none. */
export const requireCell = (
  row: Row,
  column: string,
  labels: readonly NodeLabel[],
  { names, problems }: Drafting,
): KnownNode | null => {
  const text = row.cells.get(column);
  if (text !== undefined) return names.require(labels, text, placeOf(row, column), problems);
  problems.error(placeOf(row, column), `${column} is blank. Name ${labels.join(' or ')}.`);
  return null;
};

/** Adds the relationship of a row, unless one of its ends is not known: that is told already. */
export const addRowRelation = (
  row: Row,
  { from, to, ...rest }: Omit<RelationDraft, 'from' | 'to' | 'provenance'> & Record<'from' | 'to', KnownNode | null>,
  { relate, provenance }: Drafting,
): void => {
  if (from && to) relate({ ...rest, from, to, provenance: provenance.of(row) });
};
