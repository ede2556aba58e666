/** Keeps a query to the network: a pattern of one node without a label would also find Joined-Up's own records. */
import { nodeLabels } from '#contract/graph-model';
import { type CypherNode, childOf, childrenOf, nodesOf, wordsOf } from './cypher-tree.ts';

const domain = nodeLabels.join('|');

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Labels for a node that stands alone. Records of our own are joined to nothing, so that no path leads to them. */
const insertionsFor = (node: CypherNode): readonly Insertion[] => {
  const labels = childOf(node, 'labelExpression');
  if (!labels) {
    const after = childOf(node, 'variable') ?? node.children[0]!;
    return [{ at: after.end, text: `:${domain}` }];
  }
  // "Not an agency" and "any label" hold of our own records too.
  if (!/[!%]/.test(wordsOf(labels))) return [];
  const expression = labels.children[1]!;
  return [
    { at: expression.start, text: '(' },
    { at: expression.end, text: `)&(${domain})` },
  ];
};

const paths = new Set(['patternElement', 'pathPatternNonEmpty']);

/** `*0..2`, `{,3}`, `*` after a bracket: a path of no relationship, whose one node may be any. */
const mayBeEmpty = ({ rule, children }: CypherNode): boolean => {
  const text = children.map(wordsOf).join('');
  return rule === 'pathLength' ? /^\*0/.test(text) : rule === 'quantifier' && /^(\*|\{0*[,}])/.test(text);
};

/** Whether it may be one node without a relationship, which would lead away from our own records. */
const mayStandAlone = (path: CypherNode): boolean => path.children.length === 1 || [...nodesOf(path)].some(mayBeEmpty);

/** Nodes that may stand alone: in a path that may be empty all, as any of its parts may be it. */
const loneNodes = (path: CypherNode): readonly CypherNode[] =>
  mayStandAlone(path) ? childrenOf(path, 'nodePattern') : [];

/** The query with every node that stands alone kept to the labels of the network. */
export const toDomainOnly = (query: string, tree: CypherNode): string => {
  const points = [...query];
  const insertions = [...nodesOf(tree)]
    .filter(({ rule }) => paths.has(rule))
    .flatMap(loneNodes)
    .flatMap(insertionsFor)
    .sort((a, b) => b.at - a.at);
  for (const { at, text } of insertions) points.splice(at, 0, text);
  return points.join('');
};
