/** A mapping as people edit it: beside each column of their table, what it is. */
import { provenanceColumns, type TableName, tableColumns, tableNames } from '#contract/bundle';
import type { MappedRows, TableMapping } from '#contract/mapping';
import { mayHoldSeveral } from '#contract/several-values';

/** A column of a table of the bundle, as `memberships.partnership`. */
export type Target = `${TableName}.${string}`;

/** By the name of a column. No plain object: a column may be called `constructor` or `__proto__`. */
type ByColumn<Value> = ReadonlyMap<string, Value>;

/** The targets of each column. */
export type Assignments = ByColumn<readonly Target[]>;

const parted = (target: Target): readonly [TableName, string] => {
  const dot = target.indexOf('.');
  return [target.slice(0, dot) as TableName, target.slice(dot + 1)];
};

/** Everything that a column can be, by table. */
export const allTargets = tableNames.map((table) => ({
  table,
  targets: [...tableColumns(table), ...provenanceColumns].map((column): Target => `${table}.${column}`),
}));

export const columnOfTarget = (target: Target): string => parted(target)[1];
export const tableOfTarget = (target: Target): TableName => parted(target)[0];

export const assignmentsOf = ({ makes }: TableMapping): Assignments => {
  const found = new Map<string, readonly Target[]>();
  for (const { table, columns } of makes) {
    for (const [column, from] of Object.entries(columns))
      found.set(from, [...(found.get(from) ?? []), `${table}.${column}`]);
  }
  return found;
};

/** What parts the values in the cells of each column that holds several. */
export const separatorsOf = ({ makes }: TableMapping): ByColumn<string> =>
  new Map(
    makes.flatMap(({ columns, separators = {} }) =>
      Object.entries(separators).flatMap(([column, separator]) => {
        const from = columns[column];
        return from === undefined ? [] : [[from, separator] as const];
      }),
    ),
  );

/** A column is parted alike whatever it is, if what it is may hold several values. */
const partedAs = ({ separators: _, ...made }: MappedRows, separators: ByColumn<string>): MappedRows => {
  const parting = Object.entries(made.columns).flatMap(([column, from]) => {
    const separator = mayHoldSeveral(column) ? separators.get(from) : undefined;
    return separator === undefined ? [] : [[column, separator] as const];
  });
  return parting.length === 0 ? made : { ...made, separators: Object.fromEntries(parting) };
};

/** The mapping with what parts the values of a column; null: its cells hold one value each. */
export const withSeparator = (mapping: TableMapping, column: string, separator: string | null): TableMapping => {
  const separators = new Map(separatorsOf(mapping));
  if (separator === null) separators.delete(column);
  else separators.set(column, separator);
  return { ...mapping, makes: mapping.makes.map((made) => partedAs(made, separators)) };
};

/**
 * The mapping with a column's targets changed. Where several columns are one target, as both ends of a link are
 * partnerships, each makes rows of its own.
 */
export const withAssignments = (mapping: TableMapping, assignments: Assignments): TableMapping => {
  const makes: MappedRows[] = [];
  const separators = separatorsOf(mapping);
  for (const { table } of allTargets) {
    const before = mapping.makes.find((made) => made.table === table);
    const rows: Record<string, string>[] = [];
    for (const [from, targets] of assignments) {
      for (const target of targets.filter((each) => tableOfTarget(each) === table)) {
        const column = columnOfTarget(target);
        const free = rows.find((each) => !(column in each));
        if (free) free[column] = from;
        else rows.push({ [column]: from });
      }
    }
    for (const columns of rows) makes.push(partedAs({ ...before, table, columns }, separators));
  }
  return { ...mapping, makes };
};
