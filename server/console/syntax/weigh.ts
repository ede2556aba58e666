/**
 * Bounds what expressions can cost. Neo4j ends a query between rows, not within an expression: loops over lists in one
 * (`reduce`, `[x IN …]`, `any(…)`) ran on for minutes past every limit, and texts or lists that double fill its memory.
 * Rows need no such bound.
 */
import { nodeModel, provenanceProperties } from '#contract/graph-model';
import { consoleLimits } from '../limits.ts';
import { type CypherNode, childOf, childrenOf, nodesOf, unquoted, wordsOf } from './cypher-tree.ts';
import { weighFunction } from './function-shapes.ts';
import { Refusal } from './refusal.ts';
import {
  alongPath,
  either,
  elementOf,
  gathered,
  givenOf,
  joined,
  listed,
  manyRows,
  numbered,
  oneOf,
  type Shape,
  single,
  someNumber,
  stepsOf,
  stored,
  withSteps,
} from './shape.ts';

const { builtUp, depth, elements, parameterValues, steps, whole } = consoleLimits;

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

/** Binds a name for what follows. What it meant before it may still mean, as in the other part of a union. */
const bind = (names: Names, name: string, shape: Shape): void => {
  const before = names.get(name);
  names.set(name, before ? either(before, shape) : shape);
};

/** Rows are multiplied: what was gathered may now stand in many of them. */
const repeat = (names: Names): void => {
  for (const [name, shape] of names) if (shape.whole >= manyRows) names.set(name, { ...shape, repeated: true });
};

const weighAll = (nodes: readonly CypherNode[], names: Names): Shape[] => nodes.map((node) => weigh(node, names));

/** An element in a loop: another one in each turn. */
const turning = (list: Shape): Shape => ({ ...elementOf(list), turning: true });

/** A loop over a list: what it does to each element is done as often as the list is long. */
const loop = (
  node: CypherNode,
  names: Names,
): { readonly list: Shape; readonly bodies: Shape[]; readonly steps: number } => {
  const [over, ...inside] = expressionsOf(node);
  const list = weigh(over!, names);
  const bodies = withName(names, nameOf(childOf(node, 'variable')!), turning(list), () => weighAll(inside, names));
  return { list, bodies, steps: list.steps + (list.given ?? list.length) * stepsOf(bodies) };
};

const weighComprehension = (node: CypherNode, names: Names): Shape => {
  const { list, bodies, steps } = loop(node, names);
  if (!childOf(node, 'BAR')) return { ...list, steps };
  const made = bodies.at(-1)!;
  const whole = Math.max(list.length, list.length * made.whole);
  return {
    length: list.length,
    each: made.whole,
    whole,
    steps,
    depth: made.depth + 1,
    made: list.made === true || made.made === true,
  };
};

/** Two lengths between which it shows how fast what `reduce` builds up grows. */
const probes = [1_000, 2_000] as const;

/**
 * `reduce(acc = start, x IN list | next)`: `next` may hold `acc` once, or it would double with every element. A text or a
 * list that grows is copied, or one level deeper, with every element, so that the list must be short.
 */
const weighReduce = (node: CypherNode, names: Names): Shape => {
  const [accumulator, element] = childrenOf(node, 'variable').map(nameOf) as [string, string];
  const [start, over, next] = expressionsOf(node) as [CypherNode, CypherNode, CypherNode];
  const first = weigh(start, names);
  const list = weigh(over, names);
  const after = (before: Shape) =>
    withName(names, accumulator, { ...before, steps: 1, turning: true }, () =>
      withName(names, element, turning(list), () => weigh(next, names)),
    );
  const total = (steps: number) => first.steps + list.steps + list.length * (steps + 1);
  const [short, long] = probes.map((length) =>
    after({ ...first, length, whole: length, each: Math.max(first.each, list.each) }),
  ) as [Shape, Shape];
  if (first.isNumber && short.isNumber) return withSteps({ ...short, most: undefined }, total(short.steps));
  const step = probes[1] - probes[0];
  if (long.length - short.length > step || long.whole - short.whole > step)
    throw new Refusal(
      `reduce would double ${accumulator} with every element. Let it stand once in what comes next`,
      node,
    );
  const growth = Math.max(short.length, short.whole) - probes[0];
  const deeper = short.depth - first.depth;
  if ((growth > 0 || deeper > 0) && list.length > builtUp)
    throw new Refusal(
      `reduce builds up ${accumulator} over a list that may be long. Take a part of it, such as list[..${builtUp}]; to add numbers, use sum(), or toFloat() around what is added`,
      node,
    );
  const length = Math.max(first.whole, short.length - probes[0], 1) + list.length * Math.max(0, growth);
  const { steps } = after({ ...first, length, whole: length, each: Math.max(first.each, list.each) });
  return {
    length,
    each: Math.max(first.each, short.each, length),
    whole: length,
    steps: total(steps),
    depth: first.depth + list.length * Math.max(0, deeper),
    made: [first, list, short].some(({ made }) => made === true),
  };
};

/** Comparing two lists goes through the shorter. */
const weighComparison = (shapes: readonly Shape[]): Shape =>
  withSteps(single, stepsOf(shapes) + Math.min(...shapes.map(({ length }) => length)));

const listProperties = new Set(
  [provenanceProperties, ...Object.values(nodeModel)].flatMap((properties) =>
    Object.entries(properties).flatMap(([name, kind]) => (kind === 'texts' ? [name] : [])),
  ),
);

/** `x.name`, `x[5]`. */
const partOf = (base: Shape, postfix: CypherNode): Shape => {
  const property = childOf(postfix, 'propertyKeyName');
  const part = elementOf(base);
  return base === stored && (!property || listProperties.has(nameOf(property))) ? { ...part, depth: 2 } : part;
};

/** `list[..5]`: at most so many as its end says, where that can be told. From the end, `list[-5..]`, as many as that. */
const sliced = (base: Shape, postfix: CypherNode, inside: readonly Shape[]): Shape => {
  const last = inside.at(-1)?.most;
  const end = postfix.children.at(-2)?.rule === 'DOTDOT' ? postfix.children[1] : postfix.children.at(-2);
  const isNegative = end ? wordsOf(end).startsWith('-') : false;
  const isOpen = postfix.children.at(-2)?.rule === 'DOTDOT';
  if (last === undefined || isNegative !== isOpen) return base;
  const length = Math.min(base.length, last);
  return { ...base, length, whole: Math.min(base.whole, length * Math.max(1, base.each)) };
};

const weighPostfix = (base: Shape, postfix: CypherNode, names: Names): Shape => {
  const inside = weighAll(expressionsOf(postfix), names);
  const part = childOf(postfix, 'DOTDOT') ? sliced(base, postfix, inside) : partOf(base, postfix);
  return withSteps(part, base.steps + stepsOf(inside));
};

const weighArithmetic = (node: CypherNode, names: Names): Shape => {
  const shapes = weighAll(expressionsOf(node), names);
  const isSum = node.rule === 'expression6';
  const mosts = shapes.map(({ most }) => most);
  const most = mosts.every((value) => value !== undefined)
    ? (mosts as number[]).reduce((total, value) => (isSum ? total + value : total * Math.max(1, value)))
    : undefined;
  const steps = stepsOf(shapes);
  // Products, quotients and powers are numbers, whatever they are of; a sum of texts is a longer text.
  const isNumber = !isSum || childOf(node, 'MINUS') !== undefined || shapes.every((shape) => shape.isNumber);
  if (!isNumber) return joined(shapes);
  return withSteps(most === undefined ? someNumber : numbered(most), steps);
};

/** How large a number is as written: `1_000`, `0xFF`. One that cannot be told is as large as can be. */
const numberOf = (word: string): number => {
  const number = Math.abs(Number(word.replaceAll('_', '')));
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
};

type Weigh = (node: CypherNode, names: Names) => Shape;

/** Clauses: what is in them is weighed, and they themselves are no value. */
const weighInner: Weigh = (node, names) => withSteps(single, stepsOf(weighAll(node.children, names)));

/** A query in an expression. Where it matches a pattern it can be ended, wherever it stands. */
const weighSubquery: Weigh = (node, names) => {
  const { steps } = weighInner(node, names);
  return withSteps(single, [...nodesOf(node)].some(({ rule }) => rule === 'patternElement') ? 1 : steps);
};

const weighRows: Weigh = (node, names) => {
  repeat(names);
  return weighInner(node, names);
};

/** True or false, whatever it is worked out from. */
const weighTruth: Weigh = (node, names) => withSteps(single, stepsOf(weighAll(node.children, names)));

const weighJoined: Weigh = (node, names) => joined(weighAll(expressionsOf(node), names));

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

/** `name`, `name.property`, `$name`: the same list at every turn, not made anew. */
const isNamed = (node: CypherNode): boolean => /^\$?[\w.`]+$/.test(wordsOf(node));

/** `x IN list`: of a list of texts or numbers under a name Neo4j keeps what is in it; through any other it goes. */
const isKept = (searched: CypherNode, list: Shape, sought: Shape): boolean =>
  isNamed(searched) &&
  sought.depth <= 1 &&
  (list.given !== undefined || (list.depth <= 2 && list.made !== true && list.turning !== true));

/** `x IN list`, `text CONTAINS part`. */
const weighSearch: Weigh = (node, names) => {
  const [left, comparison] = node.children as [CypherNode, CypherNode];
  const sought = weigh(left, names);
  const [searched] = expressionsOf(comparison);
  if (!searched) return withSteps(single, stepsOf([sought]));
  const within = weigh(searched, names);
  const gone = childOf(comparison, 'IN') && isKept(searched, within, sought) ? 1 : within.length;
  return withSteps(single, stepsOf([sought, within]) + gone);
};

const bindItem: Weigh = (node, names) => {
  const shape = weigh(expressionsOf(node)[0]!, names);
  const variable = childOf(node, 'variable');
  if (variable) bind(names, nameOf(variable), shape);
  return shape;
};

const weighs: Readonly<Record<string, Weigh>> = {
  variable: (node, names) => withSteps(names.get(nameOf(node)) ?? stored, 1),
  parameter: (node, names) => names.get(wordsOf(node)) ?? givenOf(parameterValues),
  stringLiteral: (node) => {
    const length = Math.max(1, wordsOf(node).length - 2);
    return { ...single, length, whole: length };
  },
  numberLiteral: (node) => numbered(numberOf(wordsOf(node))),
  listLiteral: (node, names) => listed(weighAll(expressionsOf(node), names)),
  map: (node, names) => listed(weighAll(expressionsOf(node), names)),
  mapProjection: (node, names) =>
    listed([stored, ...weighAll(childrenOf(node, 'variable', 'mapProjectionElement'), names)]),
  mapProjectionElement: (node, names) => oneOf([stored, ...weighAll(expressionsOf(node), names)]),
  listComprehension: weighComprehension,
  listItemsPredicate: (node, names) => withSteps(single, loop(node, names).steps),
  reduceExpression: weighReduce,
  patternComprehension: (node, names) => {
    const inner: Names = new Map(names);
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
    const inner: Names = new Map(names);
    const { steps } = weighSubquery(node, inner);
    // Of all that is returned on the way the largest.
    const returned = [...nodesOf(node)].filter(({ rule }) => rule === 'returnItem').map((item) => weigh(item, inner));
    return withSteps(gathered(oneOf([stored, ...returned])), steps);
  },
  functionInvocation: (node, names) => {
    const name = wordsOf(childOf(node, 'functionName')!).replaceAll('`', '').toLowerCase();
    return weighFunction(name, weighAll(childrenOf(node, 'functionArgument'), names), node);
  },
  caseExpression: weighCase,
  extendedCaseExpression: weighCase,
  caseAlternative: weighAlternative,
  extendedCaseAlternative: weighAlternative,
  expression8: (node, names) => weighComparison(weighAll(expressionsOf(node), names)),
  expression: weighTruth,
  expression11: weighTruth,
  expression10: weighTruth,
  expression9: weighTruth,
  expression7: weighSearch,
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
    bind(names, nameOf(childOf(node, 'variable')!), elementOf(list));
    return withSteps(single, list.steps);
  },
  matchClause: weighRows,
  callClause: weighRows,
  subqueryClause: weighRows,
  trimFunction: weighJoined,
  normalizeFunction: weighJoined,
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
  if (shape.length > elements || shape.whole > whole)
    throw new Refusal(
      `this may grow to ${powerOfTen(Math.max(shape.length, shape.whole))} elements or characters`,
      node,
    );
  if (shape.depth > depth)
    throw new Refusal(`this may hold ${powerOfTen(shape.depth)} values within one another`, node);
  return shape;
};

/** A rule with one part besides its words is that part; of one with several, each is weighed by itself. */
const weighParts: Weigh = (node, names) => {
  const parts = node.children.filter(({ children }) => children.length > 0);
  const shapes = weighAll(parts, names);
  return shapes.length === 1 ? shapes[0]! : single;
};

/** @param values how many values each parameter holds, by its name; as many as it may where that is not told. */
export const checkWeight = (query: CypherNode, values: Readonly<Record<string, number>>): void => {
  weigh(query, new Map(Object.entries(values).map(([name, count]) => [`$${name}`, givenOf(count)])));
};
