/**
 * Bounds what expressions can cost. Neo4j ends a query between rows, not within an expression: loops over lists in one
 * (`reduce`, `[x IN …]`, `any(…)`) ran on for minutes past every limit, and texts or lists that double fill its memory.
 * Rows need no such bound.
 */
import { consoleLimits } from '../limits.ts';
import { type CypherNode, childOf, childrenOf, nodesOf, unquoted, wordsOf } from './cypher-tree.ts';
import { weighFunction } from './function-shapes.ts';
import { Refusal } from './refusal.ts';
import {
  alongPath,
  elementOf,
  gathered,
  given,
  joined,
  listed,
  manyRows,
  numbered,
  oneOf,
  type Shape,
  single,
  stepsOf,
  stored,
  withSteps,
} from './shape.ts';

/** Shapes by the names of variables; a name that is not there is a node, a relationship or a property. */
type Names = Map<string, Shape>;

const nameOf = (node: CypherNode): string => unquoted(wordsOf(node));

const isExpression = ({ rule }: CypherNode): boolean => /^expression\d*$/.test(rule);
const expressionsOf = (node: CypherNode): readonly CypherNode[] => node.children.filter(isExpression);

const withName = <T>(names: Names, name: string, shape: Shape, work: () => T): T => {
  const before = names.get(name);
  names.set(name, shape);
  const result = work();
  if (before) names.set(name, before);
  else names.delete(name);
  return result;
};

/** Rows are multiplied: what was gathered may now stand in many of them. */
const repeat = (names: Names): void => {
  for (const [name, shape] of names) if (shape.whole >= manyRows) names.set(name, { ...shape, repeated: true });
};

const weighAll = (nodes: readonly CypherNode[], names: Names): Shape[] => nodes.map((node) => weigh(node, names));

/** A loop over a list: what it does to each element is done as often as the list is long. */
const loop = (
  node: CypherNode,
  names: Names,
): { readonly list: Shape; readonly bodies: Shape[]; readonly steps: number } => {
  const [over, ...inside] = expressionsOf(node);
  const list = weigh(over!, names);
  const bodies = withName(names, nameOf(childOf(node, 'variable')!), elementOf(list), () => weighAll(inside, names));
  return { list, bodies, steps: list.steps + list.length * stepsOf(bodies) };
};

const weighComprehension = (node: CypherNode, names: Names): Shape => {
  const { list, bodies, steps } = loop(node, names);
  if (!childOf(node, 'BAR')) return { ...list, steps };
  const made = bodies.at(-1)!;
  return { length: list.length, each: made.whole, whole: Math.max(list.length, list.length * made.whole), steps };
};

/** `reduce(acc = start, x IN list | next)`: `next` may hold `acc` once, or it would double with every element. */
const weighReduce = (node: CypherNode, names: Names): Shape => {
  const [accumulator, element] = childrenOf(node, 'variable').map(nameOf) as [string, string];
  const [start, over, next] = expressionsOf(node) as [CypherNode, CypherNode, CypherNode];
  const first = weigh(start, names);
  const list = weigh(over, names);
  const nextAfter = (length: number) =>
    withName(names, accumulator, { ...single, length, whole: length, each: Math.max(first.each, list.each) }, () =>
      withName(names, element, elementOf(list), () => weigh(next, names)),
    );
  const [one, two] = [nextAfter(1), nextAfter(2)];
  if (two.length - one.length > 1)
    throw new Refusal(
      `reduce would double ${accumulator} with every element. Let it stand once in what comes next`,
      node,
    );
  const ownElements = Math.max(1, one.length - list.each);
  const whole = first.whole + list.whole + list.length * ownElements;
  const { steps } = nextAfter(whole);
  return {
    length: whole,
    each: Math.max(first.each, one.each),
    whole,
    steps: first.steps + list.steps + list.length * (steps + 1),
  };
};

/** Comparing two lists goes through the shorter. */
const weighComparison = (shapes: readonly Shape[]): Shape =>
  withSteps(single, stepsOf(shapes) + Math.min(...shapes.map(({ length }) => length)));

const weighPostfix = (base: Shape, postfix: CypherNode, names: Names): Shape => {
  const inside = weighAll(expressionsOf(postfix), names);
  const part = childOf(postfix, 'DOTDOT') ? base : elementOf(base);
  return withSteps(part, base.steps + stepsOf(inside));
};

const weighArithmetic = (node: CypherNode, names: Names): Shape => {
  const shapes = weighAll(expressionsOf(node), names);
  const isSum = node.rule === 'expression6';
  const mosts = shapes.map(({ most }) => most);
  const most = mosts.every((value) => value !== undefined)
    ? (mosts as number[]).reduce((total, value) => (isSum ? total + value : total * Math.max(1, value)))
    : undefined;
  const shape = isSum ? joined(shapes) : oneOf(shapes);
  return most === undefined ? shape : { ...shape, length: 1, whole: 1, most };
};

type Weigh = (node: CypherNode, names: Names) => Shape;

/** Clauses: what is in them is weighed, and they themselves are no value. */
const weighInner: Weigh = (node, names) => {
  weighAll(node.children, names);
  return single;
};

const weighRows: Weigh = (node, names) => {
  repeat(names);
  return weighInner(node, names);
};

/** True or false, whatever it is worked out from. */
const weighTruth: Weigh = (node, names) => withSteps(single, stepsOf(weighAll(node.children, names)));

const weighJoined: Weigh = (node, names) => joined(weighAll(expressionsOf(node), names));

const bindItem: Weigh = (node, names) => {
  const shape = weigh(expressionsOf(node)[0]!, names);
  const variable = childOf(node, 'variable');
  if (variable) names.set(nameOf(variable), shape);
  return shape;
};

const weighs: Readonly<Record<string, Weigh>> = {
  variable: (node, names) => withSteps(names.get(nameOf(node)) ?? stored, 1),
  parameter: () => given,
  stringLiteral: (node) => {
    const length = Math.max(1, wordsOf(node).length - 2);
    return { length, each: 1, whole: length, steps: 1 };
  },
  numberLiteral: (node) => numbered(Math.abs(Number(wordsOf(node)))),
  listLiteral: (node, names) => listed(weighAll(expressionsOf(node), names)),
  map: (node, names) => listed(weighAll(expressionsOf(node), names)),
  mapProjection: (node, names) =>
    listed([stored, ...weighAll(childrenOf(node, 'variable', 'mapProjectionElement'), names)]),
  mapProjectionElement: (node, names) => oneOf([stored, ...weighAll(expressionsOf(node), names)]),
  listComprehension: weighComprehension,
  listItemsPredicate: (node, names) => withSteps(single, loop(node, names).steps),
  reduceExpression: weighReduce,
  patternComprehension: (node, names) => {
    weighAll(
      node.children.filter((child) => !isExpression(child)),
      names,
    );
    // The pattern is matched row by row, and can be ended between them.
    return withSteps(gathered(oneOf(weighAll(expressionsOf(node), names))), 1);
  },
  existsExpression: (node, names) => weighInner(node, new Map(names)),
  countExpression: (node, names) => weighInner(node, new Map(names)),
  collectExpression: (node, names) => {
    const inner: Names = new Map(names);
    weighInner(node, inner);
    const returned = [...nodesOf(node)].find(({ rule }) => rule === 'returnItem');
    return withSteps(gathered(returned ? weigh(returned, inner) : stored), 1);
  },
  functionInvocation: (node, names) => {
    const name = wordsOf(childOf(node, 'functionName')!).replaceAll('`', '').toLowerCase();
    return weighFunction(name, weighAll(childrenOf(node, 'functionArgument'), names), node);
  },
  caseExpression: (node, names) => oneOf(weighAll(node.children, names)),
  extendedCaseExpression: (node, names) => oneOf(weighAll(node.children, names)),
  expression8: (node, names) => weighComparison(weighAll(expressionsOf(node), names)),
  expression: weighTruth,
  expression11: weighTruth,
  expression10: weighTruth,
  expression9: weighTruth,
  expression7: weighTruth,
  expression6: weighArithmetic,
  expression5: weighArithmetic,
  expression4: weighArithmetic,
  expression2: (node, names) =>
    childrenOf(node, 'postFix').reduce(
      (base, postfix) => weighPostfix(base, postfix, names),
      weigh(expressionsOf(node)[0]!, names),
    ),
  returnItem: bindItem,
  letItem: bindItem,
  unwindClause: (node, names) => {
    const list = weigh(childOf(node, 'expression')!, names);
    repeat(names);
    names.set(nameOf(childOf(node, 'variable')!), elementOf(list));
    return single;
  },
  matchClause: weighRows,
  callClause: weighRows,
  subqueryClause: weighRows,
  trimFunction: weighJoined,
  normalizeFunction: weighJoined,
  pattern: (node, names) => {
    const path = childOf(node, 'variable');
    if (path) names.set(nameOf(path), alongPath);
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
  if (shape.steps > consoleLimits.steps)
    throw new Refusal(
      `this may take ${powerOfTen(shape.steps)} steps that cannot be interrupted. UNWIND one of the lists instead: rows can be ended`,
      node,
    );
  if (shape.length > consoleLimits.elements)
    throw new Refusal(`this may grow to ${powerOfTen(shape.length)} elements or characters`, node);
  return shape;
};

/** A rule with one part besides its words is that part; of one with several, each is weighed by itself. */
const weighParts: Weigh = (node, names) => {
  const parts = node.children.filter(({ children }) => children.length > 0);
  const shapes = weighAll(parts, names);
  return shapes.length === 1 ? shapes[0]! : single;
};

export const checkWeight = (query: CypherNode): void => {
  weigh(query, new Map());
};
