import type { CypherNode } from './cypher-tree.ts';
import { Refusal } from './refusal.ts';
import {
  alongPath,
  elementOf,
  gathered,
  joined,
  numbered,
  oneOf,
  type Shape,
  single,
  someNumber,
  stepsOf,
  stored,
  storedList,
  withSteps,
} from './shape.ts';

/** Functions whose value is a number, however large what they are given. */
const numbers = new Set(
  `count sum avg stdev stdevp percentilecont percentiledisc abs ceil floor rand round sign e exp log log10 sqrt acos asin
  atan atan2 cos cot degrees haversin pi radians sin tan id timestamp tofloat tofloatornull tointeger tointegerornull
  point.distance`.split(/\s+/),
);

/** Functions whose value is one date, truth, id or point. */
const singles = new Set(
  `isnan elementid endnode startnode randomuuid type valuetype toboolean tobooleanornull exists isempty point
  point.withinbbox date datetime localdatetime localtime time duration`.split(/\s+/),
);

/** `range(0, size(list) - 1)`: its numbers must be told by the text, or by how long a list is. */
const weighRange = (args: readonly Shape[], node: CypherNode): Shape => {
  const [from, to] = args.map(({ most }) => most);
  if (from === undefined || to === undefined)
    throw new Refusal('range needs numbers, or size() of a list: how long it is must be known beforehand', node);
  const length = Math.floor(from + to + 1);
  return { length, each: 1, whole: length, steps: stepsOf(args), depth: 1, made: true, ofNumbers: from + to };
};

type WeighFunction = (args: readonly Shape[], node: CypherNode) => Shape;

const sized: WeighFunction = (args) => withSteps(numbered(args[0]?.length ?? 1), stepsOf(args));
const listedAlong: WeighFunction = (args) => withSteps(alongPath, stepsOf(args));
const few: WeighFunction = (args) => withSteps(storedList, stepsOf(args));
const firstElement: WeighFunction = (args) => withSteps(elementOf(args[0] ?? stored), stepsOf(args));

const shapes: Readonly<Record<string, WeighFunction>> = {
  range: weighRange,
  collect: (args) => gathered(args[0] ?? stored),
  size: sized,
  length: sized,
  char_length: sized,
  character_length: sized,
  head: firstElement,
  last: firstElement,
  nodes: listedAlong,
  relationships: listedAlong,
  labels: few,
  keys: few,
  properties: few,
  coalesce: oneOf,
  nullif: oneOf,
  min: oneOf,
  max: oneOf,
  // Each place of the second text becomes the third.
  replace: (args) => {
    const [text = stored, , by = single] = args;
    const length = Math.max(stored.length, text.length) * Math.max(1, by.length);
    return { length, each: 1, whole: length, steps: stepsOf(args) + length, depth: 1, made: true };
  },
};

/** What a function of the list of those allowed gives. */
export const weighFunction = (name: string, args: readonly Shape[], node: CypherNode): Shape => {
  const own = shapes[name];
  if (own) return own(args, node);
  if (numbers.has(name)) return withSteps(someNumber, stepsOf(args));
  const read = args.reduce((total, { length }) => total + length, 0);
  if (singles.has(name) || name.includes('.')) return withSteps(single, stepsOf(args));
  return withSteps(joined(args.length > 0 ? args : [single]), stepsOf(args) + read);
};
