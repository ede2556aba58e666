/** Keeps a query to the network: a pattern of one node without a label would also find Joined-Up's own records. */
import { nodeLabels } from '#contract/graph-model';
import { type CypherNode, childOf, nodesOf, wordsOf } from './cypher-tree.ts';

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

const standsAlone = ({ rule, children }: CypherNode): boolean =>
  rule === 'patternElement' && children.length === 1 && children[0]!.rule === 'nodePattern';

/** The query with every node that stands alone kept to the labels of the network. */
export const toDomainOnly = (query: string, tree: CypherNode): string => {
  const points = [...query];
  const insertions = [...nodesOf(tree)]
    .filter(standsAlone)
    .flatMap((element) => insertionsFor(element.children[0]!))
    .sort((a, b) => b.at - a.at);
  for (const { at, text } of insertions) points.splice(at, 0, text);
  return points.join('');
};
