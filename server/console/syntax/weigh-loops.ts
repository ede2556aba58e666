/** Loops inside an expression: `[x IN list …]`, `any(x IN list …)`, `reduce(…)`. */
import { consoleLimits } from '../limits.ts';
import { type CypherNode, childOf, childrenOf } from './cypher-tree.ts';
import { expressionsOf, type Names, nameOf, type Weigh, withName } from './names.ts';
import { Refusal } from './refusal.ts';
import { elementOf, type Shape, stepsOf, withSteps } from './shape.ts';

const { builtUp } = consoleLimits;

/** An element in a loop: another one in each turn. */
const turning = (list: Shape): Shape => {
  const element = elementOf(list);
  return { ...element, text: list.mean ?? element.text, turning: true };
};

/** A loop over a list: what it does to each element is done as often as the list is long. */
export const weighLoop = (
  node: CypherNode,
  names: Names,
  weigh: Weigh,
): { readonly list: Shape; readonly bodies: Shape[]; readonly steps: number } => {
  const [over, ...inside] = expressionsOf(node);
  const list = weigh(over!, names);
  const bodies = withName(names, nameOf(childOf(node, 'variable')!), turning(list), () =>
    inside.map((part) => weigh(part, names)),
  );
  return { list, bodies, steps: list.steps + (list.given ?? list.length) * stepsOf(bodies) };
};

export const weighComprehension = (node: CypherNode, names: Names, weigh: Weigh): Shape => {
  const { list, bodies, steps } = weighLoop(node, names, weigh);
  if (!childOf(node, 'BAR')) return { ...list, steps };
  const made = bodies.at(-1)!;
  const whole = Math.max(list.length, list.length * made.whole);
  return {
    length: list.length,
    each: made.whole,
    whole,
    // What was weighed by the average may be as long as the longest.
    text: list.mean === undefined ? made.text : Math.max(made.text, list.text),
    isList: true,
    ...(list.mean === undefined || made.made ? {} : { mean: made.text }),
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
export const weighReduce = (node: CypherNode, names: Names, weigh: Weigh): Shape => {
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
  const text = first.text + list.length * Math.max(0, short.text - first.text);
  const { steps } = after({ ...first, length, whole: length, text, each: Math.max(first.each, list.each) });
  return {
    length,
    text,
    isList: first.isList === true,
    each: Math.max(first.each, short.each, length),
    whole: length,
    steps: total(steps),
    depth: first.depth + list.length * Math.max(0, deeper),
    made: [first, list, short].some(({ made }) => made === true),
  };
};
