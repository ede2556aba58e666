/**
 * Where Neo4j is made to look at the time. It does so by itself where it follows a relationship, reads a property or unwinds a
 * list, and not between rows that it scans, sorts or groups: whatever takes long in each of those runs on past the time
 * limit. A function of dates is called by way of the transaction, which looks whether it was ended: so one is called before
 * each such part.
 */
import { consoleLimits } from '../limits.ts';
import { type CypherNode, childOf, nodesOf, unquoted, wordsOf } from './cypher-tree.ts';
import { type Edit, insertion } from './edits.ts';
import { expressionsOf, type Names, nameOf } from './names.ts';
import { Refusal } from './refusal.ts';
import { alongPath, type Shape, stored } from './shape.ts';

const { looks: mostLooks, stepsUnseen } = consoleLimits;

/** Parts that go through a list. */
const loops: ReadonlySet<string> = new Set(['listComprehension', 'listItemsPredicate', 'reduceExpression']);
/** Parts that go through a value without a loop that is written: functions, CASE of a value, comparing, searching, adding. */
const works: ReadonlySet<string> = new Set(
  'functionInvocation trimFunction normalizeFunction extendedCaseExpression expression8 expression7 expression6'.split(
    ' ',
  ),
);
/** Parts that have rows of their own. */
const queries: ReadonlySet<string> = new Set(
  'existsExpression countExpression collectExpression patternComprehension'.split(' '),
);

const aggregate = /^(?:avg|collect|count|max|min|percentilecont|percentiledisc|stdevp?|sum)$/i;

/** What it is given is worked out for each row, and it itself for all of them. */
const isAggregate = (node: CypherNode): boolean =>
  node.rule === 'functionInvocation' && aggregate.test(wordsOf(childOf(node, 'functionName')!).replaceAll('`', ''));

/** `nodes(path)`, `nodes(path) + relationships(path)`, without spaces. */
const ofPath = /^(?:(?:^|\+)(?:nodes|relationships)\((?:`[^`]+`|[^()`+]+)\))+$/iu;
const oneName = /^(?:`[^`]+`|[\p{L}\p{N}_]+)$/u;

/**
 * `all(n IN nodes(path) WHERE …)`, `all(r IN rels WHERE …)` of a pattern's own: told as it is written, by it Neo4j leaves out
 * paths before it has gone them.
 */
const isAlongPath = (node: CypherNode, names: Names): boolean => {
  if (node.rule !== 'listItemsPredicate') return false;
  const list = wordsOf(expressionsOf(node)[0]!);
  return ofPath.test(list) || (oneName.test(list) && !names.has(unquoted(list)));
};

const isRange = (functionName: CypherNode): boolean => /^`?range`?$/i.test(wordsOf(functionName));

/**
 * Worked out from values as they are stored, which no query makes longer and which are short on the average, and from one
 * parameter at the most; or from nothing.
 */
const isLight = (node: CypherNode, names: Names): boolean => {
  if (node.rule === 'functionInvocation' && childOf(node, 'functionArgument') === undefined) return true;
  const parts = nodesOf(node);
  const variables = parts.filter(({ rule }) => rule === 'variable');
  const shapes = variables.map((variable) => names.get(nameOf(variable)) ?? stored);
  return (
    shapes.length > 0 &&
    shapes.every(({ isRead, length }) => isRead === true && length <= alongPath.length) &&
    parts.filter(({ rule }) => rule === 'parameter').length <= 1 &&
    !parts.some((part) => part.rule === 'functionName' && isRange(part))
  );
};

/** `n.id = …`, `n.id IN …`: told as it is written, for it Neo4j may have an index. */
const asksIndex = ({ rule, children: [asked] }: CypherNode): boolean =>
  (rule === 'expression8' || rule === 'expression7') &&
  /^(?:`[^`]+`|[\p{L}\p{N}_]+)\.[^.()[\]]+$/u.test(wordsOf(asked!));

/** Whether Neo4j is to look at the time before this part is worked out; what it is made of was asked about before. */
export const needsLook = (node: CypherNode, { steps }: Shape, names: Names): boolean => {
  if (steps < stepsUnseen) return false;
  if (loops.has(node.rule)) return !isAlongPath(node, names);
  if (!works.has(node.rule) || isAggregate(node) || isLight(node, names)) return false;
  // What it is compared with is looked at by itself.
  return !asksIndex(node) || !nodesOf(node).some((part) => names.needLooks.has(part));
};

/** Room on both sides: the part may stand next to a word. */
const before = ' CASE WHEN date.realtime() IS NOT NULL THEN ';
const after = ' END ';

/** Each as far out as it can be: what is in it is worked out with it, save where that has rows of its own. */
const outermost = (node: CypherNode, needing: ReadonlySet<CypherNode>, isSeen: boolean): readonly CypherNode[] => {
  const isOne = !isSeen && needing.has(node);
  const hasRows = queries.has(node.rule) || isAggregate(node);
  const found = node.children.flatMap((child) => outermost(child, needing, (isSeen || isOne) && !hasRows));
  return isOne ? [node, ...found] : found;
};

/** What goes in before and after those parts. @throws Refusal where there are too many. */
export const editsForLooks = (
  tree: CypherNode,
  needing: ReadonlySet<CypherNode>,
): { readonly before: readonly Edit[]; readonly after: readonly Edit[] } => {
  const parts = outermost(tree, needing, false);
  if (parts.length > mostLooks)
    throw new Refusal(
      `it has more than ${mostLooks} parts that work on long lists or texts. Ask in several queries`,
      tree,
    );
  return {
    before: parts.map(({ start }) => insertion(start, before)),
    after: parts.map(({ end }) => insertion(end, after)),
  };
};
