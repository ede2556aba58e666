/** Keeps what SHOW INDEXES and SHOW CONSTRAINTS tell to the network. */
import { type CypherNode, childOf, childrenOf, nodesOf, unquoted, wordsOf } from './cypher-tree.ts';
import { alsoWhere, type Edit, insertion } from './edits.ts';
import { Refusal } from './refusal.ts';

const byLabels = (variable: string): string => `none(label IN coalesce(${variable}, []) WHERE label STARTS WITH '_')`;

/** What guards the ids of our own records is named after them. */
const byName = (variable: string): string => `NOT ${variable} CONTAINS '_bookkeeping_'`;

/** Columns that say no name, neither of a label nor of a constraint; all others may, those too that are yet to come. */
const nameless: ReadonlySet<string> = new Set(
  `id state populationPercent type entityType properties indexProvider propertyType lastRead readCount trackedSince options
  failureMessage`.split(/\s+/),
);

/**
 * What leaves our own records out, by what is yielded; null where nothing of it names them.
 *
 * @throws Refusal where a column names them and none is yielded by which they can be told.
 */
const conditionFor = (yields: CypherNode | undefined): string | null => {
  const items = yields ? childrenOf(yields, 'yieldItem') : [];
  if (items.length === 0) return byLabels('labelsOrTypes');
  const variables = new Map(
    items.map((item) => {
      const [column, variable = column] = childrenOf(item, 'variable');
      return [unquoted(wordsOf(column!)), wordsOf(variable!)];
    }),
  );
  const [labels, name] = [variables.get('labelsOrTypes'), variables.get('name')];
  if (labels !== undefined) return byLabels(labels);
  if (name !== undefined) return byName(name);
  const naming = [...variables.keys()].find((column) => !nameless.has(column));
  if (naming === undefined) return null;
  throw new Refusal(`${naming} may name what is not of the network: YIELD labelsOrTypes too`, yields!);
};

const editsOfCommand = (command: CypherNode): readonly Edit[] => {
  const tail = nodesOf(command).find(({ rule }) => rule === 'showCommandYield');
  const yields = tail && childOf(tail, 'yieldClause');
  const condition = conditionFor(yields);
  if (condition === null) return [];
  const where = childOf(yields ?? tail ?? command, 'whereClause')?.children[1];
  return where ? alsoWhere(where, condition) : [insertion((yields ?? command).end, ` WHERE ${condition}`)];
};

/** @param nodes all of a query. */
export const editsOfCommands = (nodes: readonly CypherNode[]): readonly Edit[] =>
  nodes.filter(({ rule }) => rule === 'showIndexCommand' || rule === 'showConstraintCommand').flatMap(editsOfCommand);
