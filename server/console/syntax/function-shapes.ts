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
import { copying } from './text-costs.ts';
import { textFunctions } from './text-functions.ts';
import { weighComparison } from './weigh-operators.ts';

/** Functions whose value is a number, however large what they are given. */
const numbers = new Set(
  `count sum avg stdev stdevp percentilecont percentiledisc abs ceil floor rand round sign e exp log log10 sqrt acos asin
  atan atan2 cos cot degrees haversin pi radians sin tan id timestamp point.distance`.split(/\s+/),
);

/** Functions whose value is one date, truth, id or point. */
const singles = new Set(
  `isnan elementid endnode startnode randomuuid type exists isempty point
  point.withinbbox`.split(/\s+/),
);

/** `range(0, size(list) - 1)`: its numbers must be told by the text, or by how long a list is. */
const weighRange = (args: readonly Shape[], node: CypherNode): Shape => {
  const [from, to] = args.map(({ most }) => most);
  if (from === undefined || to === undefined)
    throw new Refusal('range needs numbers, or size() of a list: how long it is must be known beforehand', node);
  const length = Math.floor(from + to + 1);
  return {
    length,
    each: 1,
    whole: length,
    text: someNumber.text,
    isList: true,
    steps: stepsOf(args),
    depth: 1,
    made: true,
    ofNumbers: from + to,
  };
};

type WeighFunction = (args: readonly Shape[], node: CypherNode) => Shape;

/** Of what is surely a list its elements, of anything else its characters too. */
const sized: WeighFunction = (args) => {
  const [{ length, text, isList } = stored] = args;
  return withSteps(numbered(isList ? length : Math.max(length, text)), stepsOf(args));
};
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
  nullif: (args) => withSteps(oneOf(args), weighComparison(args).steps),
  valuetype: (args) =>
    withSteps(
      single,
      args.reduce((total, { length }) => total + length, stepsOf(args)),
    ),
  min: oneOf,
  max: oneOf,
  ...textFunctions,
};

/** What a function of the list of those allowed gives. */
export const weighFunction = (name: string, args: readonly Shape[], node: CypherNode): Shape => {
  const own = shapes[name];
  if (own) return own(args, node);
  if (numbers.has(name)) return withSteps(someNumber, stepsOf(args));
  if (singles.has(name) || name.includes('.')) return withSteps(single, stepsOf(args));
  const read = args.reduce((total, { length, text, isList }) => total + length + (isList ? 0 : copying(text)), 0);
  return withSteps(joined(args.length > 0 ? args : [single]), stepsOf(args) + read);
};
