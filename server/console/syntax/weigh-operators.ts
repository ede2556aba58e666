/** Operators on values: arithmetic, comparing, searching, properties and places of lists. */
import { nodeModel, provenanceProperties } from '#contract/graph-model';
import { type CypherNode, childOf, wordsOf } from './cypher-tree.ts';
import { expressionsOf, type Names, nameOf, type Weigh } from './names.ts';
import { elementOf, joined, numbered, type Shape, single, someNumber, stepsOf, stored, withSteps } from './shape.ts';
import { comparing, searching } from './text-costs.ts';

/** Each with the next; comparing two lists goes through the shorter. */
export const weighComparison = (shapes: readonly Shape[]): Shape => {
  const pairs = shapes.slice(1).map((other, index) => [shapes[index]!, other] as const);
  const costs = pairs.map(([one, other]) => Math.min(one.length, other.length) + comparing(one.text, other.text));
  return withSteps(
    single,
    costs.reduce((total, cost) => total + cost, stepsOf(shapes)),
  );
};

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

export const weighPostfix = (base: Shape, postfix: CypherNode, inside: readonly Shape[]): Shape => {
  const part = childOf(postfix, 'DOTDOT') ? sliced(base, postfix, inside) : partOf(base, postfix);
  return withSteps(part, base.steps + stepsOf(inside));
};

/** The place among the operands of what is taken away last; -1 where nothing is. */
const operandAfterMinus = (node: CypherNode): number => {
  const last = node.children.findLastIndex(({ rule }) => rule === 'MINUS');
  return last === -1 ? -1 : expressionsOf({ ...node, children: node.children.slice(0, last) }).length;
};

export const weighArithmetic = (node: CypherNode, shapes: readonly Shape[]): Shape => {
  const isSum = node.rule === 'expression6';
  const mosts = shapes.map(({ most }) => most);
  const most = mosts.every((value) => value !== undefined)
    ? (mosts as number[]).reduce((total, value) => (isSum ? total + value : total * Math.max(1, value)))
    : undefined;
  const steps = stepsOf(shapes);
  // Products, quotients and powers are numbers, whatever they are of; a sum of texts is a longer text.
  // A difference is a number, and a text again once one is added to it: `1 - 1 + text`.
  const afterMinus = shapes.slice(operandAfterMinus(node) + 1);
  const isNumber = !isSum || afterMinus.every((shape) => shape.isNumber);
  if (!isNumber) return joined(shapes);
  return withSteps(most === undefined ? someNumber : numbered(most), steps);
};

/** How large a number is as written: `1_000`, `0xFF`. One that cannot be told is as large as can be. */
export const numberOf = (word: string): number => {
  const number = Math.abs(Number(word.replaceAll('_', '')));
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
};

/** `name`, `name.property`, `$name`: the same list at every turn, not made anew. */
const isNamed = (node: CypherNode): boolean => /^\$?[\w.`]+$/.test(wordsOf(node));

/** `x IN list`: of a list of texts or numbers under a name Neo4j keeps what is in it; through any other it goes. */
const isKept = (searched: CypherNode, list: Shape, sought: Shape): boolean =>
  isNamed(searched) &&
  sought.depth <= 1 &&
  (list.given !== undefined || (list.depth <= 2 && list.made !== true && list.turning !== true));

/** `x IN list`, `text CONTAINS part`. */
export const weighSearch = (node: CypherNode, names: Names, weigh: Weigh): Shape => {
  const [left, comparison] = node.children as [CypherNode, CypherNode];
  const sought = weigh(left, names);
  const [searched] = expressionsOf(comparison);
  // `IS :: LIST<INTEGER>` goes through the list; whether it is null is told at once.
  if (!searched) return withSteps(single, stepsOf([sought]) + (childOf(comparison, 'type') ? sought.length : 0));
  const within = weigh(searched, names);
  const read = stepsOf([sought, within]);
  const compared = comparing(sought.text, within.text);
  if (childOf(comparison, 'IN')) {
    const gone = isKept(searched, within, sought) ? 1 : within.length;
    return withSteps(single, read + gone * compared);
  }
  return withSteps(single, read + (childOf(comparison, 'CONTAINS') ? searching(sought.text, within.text) : compared));
};
