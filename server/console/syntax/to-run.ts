/** The query as it is run: kept to the network, and to its time. */
import { type CypherNode, childOf, nodesOf } from './cypher-tree.ts';
import { editsToDomain } from './domain-only.ts';
import { type Edit, insertion, withEdits } from './edits.ts';
import { editsForLooks } from './looks.ts';
import { isExpression } from './names.ts';

/** A map of what a node holds, `n {.id}`, stands under that node's name, in brackets too. */
const isProjection = (node: CypherNode): boolean => {
  if (node.rule === 'mapProjection') return true;
  const parts = node.children.filter(({ rule }) => rule !== 'LPAREN' && rule !== 'RPAREN');
  return parts.length === 1 && isProjection(parts[0]!);
};

/** What the query returns; a query in an expression or in a CALL has columns that nobody sees, and WITH asks for names. */
const returned = (node: CypherNode): readonly CypherNode[] => {
  if (node.rule === 'returnItem') return [node];
  if (node.rule === 'withClause' || node.rule === 'subqueryClause' || isExpression(node)) return [];
  return node.children.flatMap(returned);
};

/** A column without a name of its own is called what was written, whatever was made of that. */
const namesOfColumns = (query: string, tree: CypherNode, edits: readonly Edit[]): readonly Edit[] => {
  if (edits.length === 0) return [];
  const points = [...query];
  return returned(tree)
    .filter((item) => childOf(item, 'variable') === undefined && !isProjection(item))
    .filter((item) => edits.some(({ start, end }) => start >= item.start && end <= item.end))
    .map(({ start, end }) => insertion(end, ` AS \`${points.slice(start, end).join('').replaceAll('`', '``')}\``));
};

/**
 * @param needLooks parts before which Neo4j is to look at the time.
 * @throws Refusal where it cannot be made so.
 */
export const toRun = (query: string, tree: CypherNode, needLooks: ReadonlySet<CypherNode>): string => {
  const toDomain = editsToDomain(nodesOf(tree));
  const { before, after } = editsForLooks(tree, needLooks);
  const names = namesOfColumns(query, tree, [...toDomain, ...before, ...after]);
  // At one place what comes last stands first: conditions and names of columns go around the looks.
  return withEdits(query, [...before, ...names, ...toDomain, ...after]);
};
