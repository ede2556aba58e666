/** Whether a query is made of nothing but what the console takes: clauses, functions, procedures, paths, labels. */
import { consoleLimits } from '../limits.ts';
import { allowedFunctions, allowedProcedures, allowedRules, refusalOf } from './allowed.ts';
import { type CypherNode, childOf, childrenOf, nodesOf, unquoted, wordsOf } from './cypher-tree.ts';
import { Refusal } from './refusal.ts';

const { clauses, patterns, hops } = consoleLimits;

const checkFunction = (node: CypherNode): void => {
  const name = unquotedPath(node);
  if (!allowedFunctions.has(name.toLowerCase()))
    throw new Refusal(
      `the function ${name} is not taken. The console takes Cypher's own functions of values and lists`,
      node,
    );
};

/** A name of several parts, each with or without backticks. */
const unquotedPath = (node: CypherNode): string =>
  [...nodesOf(node)]
    .filter(({ rule }) => rule === 'symbolicNameString')
    .map((part) => unquoted(wordsOf(part)))
    .join('.');

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

const check = (node: CypherNode, shortest: boolean): void => {
  // Rules begin with a small letter, words with a capital.
  if (/^[a-z]/.test(node.rule) && !allowedRules.has(node.rule)) throw new Refusal(refusalOf(node.rule), node);
  checks[node.rule]?.(node);
  if (!shortest && node.rule === 'pathLength') checkPathLength(node);
  if (!shortest && node.rule === 'quantifier') checkQuantifier(node);
  for (const child of node.children) check(child, shortest || isShortest(child));
};

/** @throws Refusal for the first part that is not taken. */
export const checkParts = (query: CypherNode): void => {
  check(query, false);
  const nodes = [...nodesOf(query)];
  const count = (rule: string) => nodes.filter((node) => node.rule === rule).length;
  if (count('clause') > clauses)
    throw new Refusal(`it has more than ${clauses} clauses. Ask in several queries`, query);
  if (count('nodePattern') > patterns)
    throw new Refusal(`it has more than ${patterns} node patterns. Ask in several queries`, query);
};
