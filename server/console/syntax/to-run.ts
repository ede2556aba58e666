/** The query as it is run: kept to the network, and to its time. */
import { type CypherNode, childOf, nodesOf } from './cypher-tree.ts';
import { editsToDomain } from './domain-only.ts';
import { type Edit, insertion, withEdits } from './edits.ts';
import { editsForLooks } from './looks.ts';

/** A map of what a node holds, `n {.id}`, stands under that node's name. */
const isProjection = (node: CypherNode): boolean =>
  node.rule === 'mapProjection' || (node.children.length === 1 && isProjection(node.children[0]!));

/** A column without a name of its own is called what was written, whatever was made of that. */
const namesOfColumns = (query: string, nodes: readonly CypherNode[], edits: readonly Edit[]): readonly Edit[] => {
  if (edits.length === 0) return [];
  const points = [...query];
  return nodes
    .filter((item) => item.rule === 'returnItem' && childOf(item, 'variable') === undefined && !isProjection(item))
    .filter((item) => edits.some(({ start, end }) => start >= item.start && end <= item.end))
    .map(({ start, end }) => insertion(end, ` AS \`${points.slice(start, end).join('').replaceAll('`', '``')}\``));
};

/**
 * @param needLooks parts before which Neo4j is to look at the time.
 * @throws Refusal where it cannot be made so.
 */
export const toRun = (query: string, tree: CypherNode, needLooks: ReadonlySet<CypherNode>): string => {
  const nodes = nodesOf(tree);
  const toDomain = editsToDomain(nodes);
  const looks = editsForLooks(tree, needLooks);
  // At one place what comes last stands first: conditions and names of columns go around the looks.
  const [before, after] = [looks.filter((_, at) => at % 2 === 0), looks.filter((_, at) => at % 2 === 1)];
  return withEdits(query, [...before, ...namesOfColumns(query, nodes, [...toDomain, ...looks]), ...toDomain, ...after]);
};
