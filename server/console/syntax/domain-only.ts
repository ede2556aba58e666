/** Keeps a query to the network: a pattern of one node without a label would also find Joined-Up's own records. */
import { nodeLabels } from '#contract/graph-model';
import { type CypherNode, childOf, childrenOf, nodesOf, wordsOf } from './cypher-tree.ts';
import { type Edit, insertion } from './edits.ts';
import { editsOfCommands } from './names-in-commands.ts';
import { editsOfNames } from './names-of-network.ts';

const domain = nodeLabels.join('|');

/** Labels for a node that stands alone. Records of our own are joined to nothing, so that no path leads to them. */
const insertionsFor = (node: CypherNode): readonly Edit[] => {
  const labels = childOf(node, 'labelExpression');
  if (!labels) {
    const after = childOf(node, 'variable') ?? node.children[0]!;
    return [insertion(after.end, `:${domain}`)];
  }
  // "Not an agency" and "any label" hold of our own records too.
  if (!/[!%]/.test(wordsOf(labels))) return [];
  const expression = labels.children[1]!;
  return [insertion(expression.start, '('), insertion(expression.end, `)&(${domain})`)];
};

const paths = new Set(['patternElement', 'pathPatternNonEmpty']);

/** `*0..2`, `{,3}`, `*` after a bracket: a path of no relationship, whose one node may be any. */
const mayBeEmpty = ({ rule, children }: CypherNode): boolean => {
  const text = children.map(wordsOf).join('');
  return rule === 'pathLength' ? /^\*0/.test(text) : rule === 'quantifier' && /^(\*|\{0*[,}])/.test(text);
};

/** Whether it may be one node without a relationship, which would lead away from our own records. */
const mayStandAlone = (path: CypherNode): boolean => path.children.length === 1 || nodesOf(path).some(mayBeEmpty);

/** Nodes that may stand alone: in a path that may be empty all, as any of its parts may be it. */
const loneNodes = (path: CypherNode): readonly CypherNode[] =>
  mayStandAlone(path) ? childrenOf(path, 'nodePattern') : [];

/**
 * What keeps every node that stands alone, and what procedures and commands tell of the schema, to the network.
 *
 * @param nodes all of a query.
 * @throws Refusal where that cannot be.
 */
export const editsToDomain = (nodes: readonly CypherNode[]): readonly Edit[] => {
  const ofNodes = nodes
    .filter(({ rule }) => paths.has(rule))
    .flatMap(loneNodes)
    .flatMap(insertionsFor);
  return [...ofNodes, ...editsOfNames(nodes), ...editsOfCommands(nodes)];
};
