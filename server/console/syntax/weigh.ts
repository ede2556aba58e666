/**
 * Bounds what expressions can cost. Neo4j ends a query between rows, not within an expression: loops over lists in one
 * (`reduce`, `[x IN …]`, `any(…)`) ran on for minutes past every limit, and texts or lists that double fill its memory.
 * Rows need no such bound.
 */
import { consoleLimits } from '../limits.ts';
import { type CypherNode, childOf, childrenOf, nodesOf, wordsOf } from './cypher-tree.ts';
import { weighFunction } from './function-shapes.ts';
import type { GivenByName } from './given.ts';
import { needsLook } from './looks.ts';
import { bind, expressionsOf, isExpression, Names, nameOf, repeat, type Weigh } from './names.ts';
import { Refusal } from './refusal.ts';
import {
  alongPath,
  elementOf,
  gathered,
  givenOf,
  listed,
  numbered,
  oneOf,
  type Shape,
  single,
  stepsOf,
  stored,
  withSteps,
} from './shape.ts';
import { weighNormalized, weighTrimmed } from './text-functions.ts';
import { weighComprehension, weighLoop, weighReduce } from './weigh-loops.ts';
import { numberOf, weighArithmetic, weighComparison, weighPostfix, weighSearch } from './weigh-operators.ts';

const { depth, elements, parameterCharacters, parameterValues, steps, whole } = consoleLimits;

const weighAll = (nodes: readonly CypherNode[], names: Names): Shape[] => nodes.map((node) => weigh(node, names));

/** Clauses: what is in them is weighed, and they themselves are no value. */
const weighInner: Weigh = (node, names) => withSteps(single, stepsOf(weighAll(node.children, names)));

/** A query in an expression. Where it matches a pattern it can be ended, wherever it stands. */
const weighSubquery: Weigh = (node, names) => {
  const { steps } = weighInner(node, names);
  return withSteps(single, nodesOf(node).some(({ rule }) => rule === 'patternElement') ? 1 : steps);
};

const weighRows: Weigh = (node, names) => {
  repeat(names);
  return weighInner(node, names);
};

const weighNumbers: Weigh = (node, names) => weighArithmetic(node, weighAll(expressionsOf(node), names));

/** True or false, whatever it is worked out from. */
const weighTruth: Weigh = (node, names) => withSteps(single, stepsOf(weighAll(node.children, names)));

/** `WHEN this THEN that`: worth that. */
const weighAlternative: Weigh = (node, names) => {
  const shapes = weighAll(node.children, names);
  return withSteps(shapes.at(-1)!, stepsOf(shapes));
};

/** One of what stands after THEN and ELSE. */
const weighCase: Weigh = (node, names) => {
  const isWorth = (child: CypherNode, at: number): boolean =>
    /Alternative$/.test(child.rule) || node.children[at - 1]?.rule === 'ELSE';
  const shapes = weighAll(node.children, names);
  return withSteps(oneOf(shapes.filter((_shape, at) => isWorth(node.children[at]!, at))), stepsOf(shapes));
};

/** `CASE value WHEN this, that THEN …`: the value is compared with one after another. */
const weighCaseOf: Weigh = (node, names) => {
  const value = weigh(expressionsOf(node)[0]!, names);
  const compared = childrenOf(node, 'extendedCaseAlternative')
    .flatMap((alternative) => childrenOf(alternative, 'extendedWhen'))
    .map((when) => weighComparison([value, ...weighAll(expressionsOf(when), names)]));
  const shape = weighCase(node, names);
  return withSteps(shape, stepsOf([shape, ...compared]));
};

const bindItem: Weigh = (node, names) => {
  const shape = weigh(expressionsOf(node)[0]!, names);
  const variable = childOf(node, 'variable');
  if (variable) bind(names, nameOf(variable), shape);
  return shape;
};

const weighs: Readonly<Record<string, Weigh>> = {
  variable: (node, names) => withSteps(names.get(nameOf(node)) ?? stored, 1),
  parameter: (node, names) =>
    names.get(wordsOf(node)) ?? givenOf({ values: parameterValues, characters: parameterCharacters }),
  stringLiteral: (node) => {
    const length = Math.max(1, wordsOf(node).length - 2);
    return { ...single, length, whole: length, text: length };
  },
  numberLiteral: (node) => numbered(numberOf(wordsOf(node))),
  listLiteral: (node, names) => listed(weighAll(expressionsOf(node), names)),
  map: (node, names) => listed(weighAll(expressionsOf(node), names)),
  mapProjection: (node, names) =>
    listed([stored, ...weighAll(childrenOf(node, 'variable', 'mapProjectionElement'), names)]),
  mapProjectionElement: (node, names) => oneOf([stored, ...weighAll(expressionsOf(node), names)]),
  listComprehension: (node, names) => weighComprehension(node, names, weigh),
  listItemsPredicate: (node, names) => withSteps(single, weighLoop(node, names, weigh).steps),
  reduceExpression: (node, names) => weighReduce(node, names, weigh),
  patternComprehension: (node, names) => {
    const inner = names.within();
    weighAll(
      node.children.filter((child) => !isExpression(child)),
      inner,
    );
    // The pattern is matched row by row, and can be ended between them.
    const made = weighAll(expressionsOf(node), inner);
    return withSteps(gathered(oneOf(made)), 1);
  },
  existsExpression: weighSubquery,
  countExpression: weighSubquery,
  collectExpression: (node, names) => {
    const inner = names.within();
    const { steps } = weighSubquery(node, inner);
    // Of all that is returned on the way the largest.
    const returned = nodesOf(node)
      .filter(({ rule }) => rule === 'returnItem')
      .map((item) => weigh(item, inner));
    return withSteps(gathered(oneOf([stored, ...returned])), steps);
  },
  functionInvocation: (node, names) => {
    const name = wordsOf(childOf(node, 'functionName')!).replaceAll('`', '').toLowerCase();
    return weighFunction(name, weighAll(childrenOf(node, 'functionArgument'), names), node);
  },
  caseExpression: weighCase,
  extendedCaseExpression: weighCaseOf,
  caseAlternative: weighAlternative,
  extendedCaseAlternative: weighAlternative,
  expression8: (node, names) => weighComparison(weighAll(expressionsOf(node), names)),
  expression: weighTruth,
  expression11: weighTruth,
  expression10: weighTruth,
  expression9: weighTruth,
  expression7: (node, names) => weighSearch(node, names, weigh),
  expression6: weighNumbers,
  expression5: weighNumbers,
  expression4: weighNumbers,
  expression2: (node, names) =>
    childrenOf(node, 'postFix').reduce(
      (base, postfix) => weighPostfix(base, postfix, weighAll(expressionsOf(postfix), names)),
      weigh(expressionsOf(node)[0]!, names),
    ),
  returnItem: bindItem,
  letItem: bindItem,
  unwindClause: (node, names) => {
    const list = weigh(childOf(node, 'expression')!, names);
    repeat(names);
    bind(names, nameOf(childOf(node, 'variable')!), elementOf(list));
    return withSteps(single, list.steps);
  },
  matchClause: weighRows,
  callClause: weighRows,
  subqueryClause: weighRows,
  trimFunction: (node, names) => weighTrimmed(weighAll(expressionsOf(node), names).reverse()),
  normalizeFunction: (node, names) => weighNormalized(weighAll(expressionsOf(node), names)),
  pattern: (node, names) => {
    const path = childOf(node, 'variable');
    if (path) bind(names, nameOf(path), alongPath);
    return weighInner(node, names);
  },
};

const powerOfTen = (value: number): string => `10^${Math.floor(Math.log10(value))}`;

/** @throws Refusal where it may cost more than can be interrupted. */
const weigh = (node: CypherNode, names: Names): Shape => {
  const [only] = node.children;
  // A rule with one part is that part: most levels of an expression are.
  if (only && node.children.length === 1 && !(node.rule in weighs && !isExpression(node))) return weigh(only, names);
  const shape = (weighs[node.rule] ?? weighParts)(node, names);
  if (!(shape.steps <= steps))
    throw new Refusal(
      `this may take ${powerOfTen(shape.steps)} steps that cannot be interrupted. UNWIND one of the lists instead: rows can be ended`,
      node,
    );
  if (shape.length > elements || shape.whole > whole || shape.text > whole)
    throw new Refusal(
      `this may grow to ${powerOfTen(Math.max(shape.length, shape.whole, shape.text))} elements or characters`,
      node,
    );
  if (shape.depth > depth)
    throw new Refusal(`this may hold ${powerOfTen(shape.depth)} values within one another`, node);
  if (needsLook(node, shape, names)) names.needLooks.add(node);
  return shape;
};

/** A rule with one part besides its words is that part; of one with several, each is weighed by itself. */
const weighParts: Weigh = (node, names) => {
  const parts = node.children.filter(({ children }) => children.length > 0);
  const shapes = weighAll(parts, names);
  return shapes.length === 1 ? shapes[0]! : single;
};

/**
 * @param given what each parameter holds, by its name; as much as it may where that is not told.
 * @returns the parts before which Neo4j is to look at the time.
 */
export const checkWeight = (query: CypherNode, given: GivenByName): ReadonlySet<CypherNode> => {
  const names = new Names(Object.entries(given).map(([name, one]) => [`$${name}`, givenOf(one)]));
  weigh(query, names);
  return names.needLooks;
};
