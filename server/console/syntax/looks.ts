/**
 * Where Neo4j is made to look at the time. It does so by itself where it follows a relationship, reads a property or unwinds a
 * list, and not between rows that it scans, sorts or groups: whatever takes long in each of those runs on past the time
 * limit. A function of dates is called by way of the transaction, which looks whether it was ended: so one is called before
 * each such part.
 */
import { consoleLimits } from '../limits.ts';
import { type CypherNode, childOf, nodesOf, wordsOf } from './cypher-tree.ts';
import { type Edit, insertion } from './edits.ts';
import { expressionsOf, type Names, nameOf } from './names.ts';
import { Refusal } from './refusal.ts';
import { type Shape, stored } from './shape.ts';

const { looks, stepsUnseen } = consoleLimits;

const loops: ReadonlySet<string> = new Set(['listComprehension', 'listItemsPredicate', 'reduceExpression']);
const works: ReadonlySet<string> = new Set(
  'functionInvocation trimFunction normalizeFunction expression8 expression7 expression6'.split(' '),
);
const queries: ReadonlySet<string> = new Set(
  'existsExpression countExpression collectExpression patternComprehension'.split(' '),
);

const aggregate = /^(?:avg|collect|count|max|min|percentilecont|percentiledisc|stdevp?|sum)$/i;

/** What it is given is worked out for each row, and it itself for all of them. */
const isAggregate = (node: CypherNode): boolean =>
  node.rule === 'functionInvocation' && aggregate.test(wordsOf(childOf(node, 'functionName')!).replaceAll('`', ''));

/** `nodes(path)`, `nodes(path) + relationships(path)`, without spaces. */
const alongPath = /^(?:(?:^|\+)(?:nodes|relationships)\([\w`]+\))+$/i;

/** `all(n IN nodes(path) WHERE …)`: told as it is written, by it Neo4j leaves out paths before it has gone them. */
const isAlongPath = (node: CypherNode): boolean => alongPath.test(wordsOf(expressionsOf(node)[0]!));

/** Worked out from texts as they are stored, which no query makes longer and which are short on the average; or from nothing. */
const isLight = (node: CypherNode, names: Names): boolean => {
  if (node.rule === 'functionInvocation' && childOf(node, 'functionArgument') === undefined) return true;
  const variables = nodesOf(node).filter(({ rule }) => rule === 'variable');
  const shapes = variables.map((variable) => names.get(nameOf(variable)) ?? stored);
  return shapes.length > 0 && shapes.every(({ isRead }) => isRead === true);
};

/** Whether Neo4j is to look at the time before this part is worked out. */
export const needsLook = (node: CypherNode, { steps }: Shape, names: Names): boolean => {
  if (steps < stepsUnseen) return false;
  if (loops.has(node.rule)) return !isAlongPath(node);
  return works.has(node.rule) && !isAggregate(node) && !isLight(node, names);
};

const look = 'CASE WHEN date.realtime() IS NOT NULL THEN ';

/** Each as far out as it can be: what is in it is worked out with it, save where that has rows of its own. */
const outermost = (node: CypherNode, needing: ReadonlySet<CypherNode>, isSeen: boolean): readonly CypherNode[] => {
  const isOne = !isSeen && needing.has(node);
  const hasRows = queries.has(node.rule) || isAggregate(node);
  const found = node.children.flatMap((child) => outermost(child, needing, (isSeen || isOne) && !hasRows));
  return isOne ? [node, ...found] : found;
};

/** @throws Refusal where there are too many. */
export const editsForLooks = (tree: CypherNode, needing: ReadonlySet<CypherNode>): readonly Edit[] => {
  const parts = outermost(tree, needing, false);
  if (parts.length > looks)
    throw new Refusal(`it has more than ${looks} parts that work on long lists or texts. Ask in several queries`, tree);
  return parts.flatMap(({ start, end }) => [insertion(start, look), insertion(end, ' END')]);
};
