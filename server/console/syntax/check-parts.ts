/** Whether a query is made of nothing but what the console takes: clauses, functions, procedures, paths, labels. */
import { consoleLimits } from '../limits.ts';
import { allowedFunctions, allowedProcedures, allowedRules, refusalOf } from './allowed.ts';
import { type CypherNode, childOf, childrenOf, nodesOf, unquoted, unquotedPath, wordsOf } from './cypher-tree.ts';
import { isExpression } from './names.ts';
import { Refusal } from './refusal.ts';

const { clauses, patterns, patternsOfMatch, subqueries, nestedReduces, xors, operands, hops } = consoleLimits;

const checkFunction = (node: CypherNode): void => {
  const name = unquotedPath(node);
  if (!allowedFunctions.has(name.toLowerCase()))
    throw new Refusal(
      `the function ${name} is not taken. The console takes Cypher's own functions of values and lists`,
      node,
    );
};

const checkProcedure = (node: CypherNode): void => {
  const name = unquotedPath(node);
  if (!allowedProcedures.has(name.toLowerCase()))
    throw new Refusal(`the procedure ${name} is not taken. Those that are: ${[...allowedProcedures].join(', ')}`, node);
};

const numbersOf = (node: CypherNode): readonly number[] =>
  childrenOf(node, 'UNSIGNED_DECIMAL_INTEGER').map((word) => Number(wordsOf(word)));

const bounded = (node: CypherNode, most: number | null): void => {
  if (most === null)
    throw new Refusal(`a path of any length could go through the whole graph. Give it an end, such as *1..4`, node);
  if (most > hops) throw new Refusal(`a path may have ${hops} relationships at the most, and this one ${most}`, node);
};

/** `*`, `*2`, `*..3`: the last number is the end, unless two full stops come after it. */
const checkPathLength = (node: CypherNode): void => {
  const last = node.children.at(-1);
  const numbers = numbersOf(node);
  bounded(node, last?.rule === 'UNSIGNED_DECIMAL_INTEGER' ? (numbers.at(-1) ?? null) : null);
};

/** `{2}`, `{1,3}`, `+`: the last number is the end, unless a comma comes after it. */
const checkQuantifier = (node: CypherNode): void => {
  const beforeBrace = node.children.at(-2);
  bounded(node, beforeBrace?.rule === 'UNSIGNED_DECIMAL_INTEGER' ? (numbersOf(node).at(-1) ?? null) : null);
};

const checkLabel = (node: CypherNode, name: CypherNode): void => {
  if (unquoted(wordsOf(name)).startsWith('_'))
    throw new Refusal(`${wordsOf(name)} is one of Joined-Up's own records, which are no part of the network`, node);
};

/** A shortest path goes to each node once, so that it ends whatever its length. */
const isShortest = (node: CypherNode): boolean =>
  node.rule === 'shortestPathPattern' ||
  (node.rule === 'pattern' && childrenOf(node, 'selector').some((selector) => /SHORTEST/i.test(wordsOf(selector))));

/** What stands below or came before: followed in its direction, each of these ends by itself. */
const hierarchies = new Set(['PART_OF', 'REPORTS_TO', 'SUCCEEDED_BY', 'WITHIN']);

const isHierarchy = (node: CypherNode): boolean => {
  const types = childOf(node, 'labelExpression');
  return (
    node.rule === 'relationshipPattern' &&
    types !== undefined &&
    (childOf(node, 'leftArrow') === undefined) !== (childOf(node, 'rightArrow') === undefined) &&
    hierarchies.has(unquoted(wordsOf(types).replace(/^:/, '')))
  );
};

const checkOperands = (node: CypherNode): void => {
  if (node.children.length > 2 * operands)
    throw new Refusal(
      `it joins more than ${operands} parts. Compare with a list: x IN [...], or give one as a parameter`,
      node,
    );
  if (childrenOf(node, 'XOR').length >= xors) throw new Refusal(`it joins more than ${xors} parts by XOR`, node);
};

const subqueryRules = new Set(['existsExpression', 'countExpression', 'collectExpression', 'subqueryClause']);

/** Where a part stands: whether its path ends by itself, within how many subqueries, and within how many `reduce`. */
interface Place {
  readonly reduces: number;
  readonly ends: boolean;
  readonly within: number;
}

const checks: Readonly<Record<string, (node: CypherNode) => void>> = {
  functionName: checkFunction,
  procedureName: checkProcedure,
  REGEQ: (node) => {
    throw new Refusal(
      '=~ cannot be interrupted once it runs. Use CONTAINS, STARTS WITH or ENDS WITH, with toLower() for any case',
      node,
    );
  },
  labelExpression1: (node) => {
    const name = childOf(node, 'symbolicNameString');
    if (name) checkLabel(node, name);
  },
  labelOrRelType: (node) => checkLabel(node, node.children[1]!),
};

/** Rules begin with a small letter, words with a capital. */
const isRule = (name: string): boolean => name >= 'a' && name < '{';

const check = (node: CypherNode, { ends, within, reduces }: Place): void => {
  if (isRule(node.rule) && !allowedRules.has(node.rule)) throw new Refusal(refusalOf(node.rule), node);
  checks[node.rule]?.(node);
  if (isExpression(node)) checkOperands(node);
  if (!ends && node.rule === 'pathLength') checkPathLength(node);
  if (!ends && node.rule === 'quantifier') checkQuantifier(node);
  const deeper = within + (subqueryRules.has(node.rule) ? 1 : 0);
  if (deeper > subqueries)
    throw new Refusal(`it has more than ${subqueries} queries within queries. Part it with WITH`, node);
  const inReduces = reduces + (node.rule === 'reduceExpression' ? 1 : 0);
  if (inReduces > nestedReduces)
    throw new Refusal(`it has more than ${nestedReduces} reduce within each other. Part it with WITH`, node);
  for (const child of node.children)
    check(child, { ends: ends || isShortest(child) || isHierarchy(child), within: deeper, reduces: inReduces });
};

const withRule = (nodes: readonly CypherNode[], rule: string): readonly CypherNode[] =>
  nodes.filter((node) => node.rule === rule);

/** @throws Refusal for the first part that is not taken. */
export const checkParts = (query: CypherNode): void => {
  check(query, { ends: false, within: 0, reduces: 0 });
  const all = nodesOf(query);
  if (withRule(all, 'clause').length > clauses)
    throw new Refusal(`it has more than ${clauses} clauses. Ask in several queries`, query);
  if (withRule(all, 'nodePattern').length > patterns)
    throw new Refusal(`it has more than ${patterns} node patterns. Ask in several queries`, query);
  for (const list of withRule(all, 'patternList'))
    if (withRule(nodesOf(list), 'nodePattern').length > patternsOfMatch)
      throw new Refusal(`it has more than ${patternsOfMatch} node patterns. Part it by WITH into several MATCH`, list);
};
