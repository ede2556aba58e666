/**
 * What functions of texts cost and how much they make of them, each as its worst text does it, measured in Neo4j:
 *
 * | function | grows | costs |
 * |---|---|---|
 * | lower | 2 times: `İ` in small letters is two | a character once |
 * | upper | 3 times: `ΐ` in capitals is three | a character once |
 * | normalize | 18 times: U+FDFA in NFKC | a character once |
 * | replace | each place becomes the third text, and so does each gap where the second is empty | a search |
 * | split | as many elements as characters | a search |
 * | trim, btrim, ltrim, rtrim | – | each character sought in the set |
 * | left, right, substring | as many as are asked for | a character once |
 * | toInteger and its like | a number | the square of the digits: a million took 15 s |
 * | toFloat, toBoolean, dates and durations | one value | a character once; errors repeat the text |
 * | reverse, toString, toStringOrNull | – | a character once |
 */
import { type CypherNode, childrenOf, wordsOf } from './cypher-tree.ts';
import { Refusal } from './refusal.ts';
import { joined, type Shape, single, someNumber, stepsOf, stored, withSteps } from './shape.ts';
import { copying, readingDigits, searching, trimming } from './text-costs.ts';

type WeighFunction = (args: readonly Shape[], node: CypherNode) => Shape;

/** So many times as long as what it is made of. */
const grown =
  (times: number): WeighFunction =>
  (args) => {
    const all = joined(args);
    const text = all.text * times;
    return { ...all, length: all.length * times, whole: all.whole * times, text, steps: all.steps + copying(text) };
  };

export const weighNormalized = grown(18) as (args: readonly Shape[]) => Shape;

const space: Shape = { ...single, text: 1 };

/** @param args the text, then the characters that are taken off; where none are told, those that are space. */
export const weighTrimmed = ([text = stored, set = space]: readonly Shape[]): Shape =>
  withSteps(text, stepsOf([text, set]) + copying(text.text) + trimming(text.text, set.text));

/** At most as many characters as the last argument says. */
const cut =
  (place: number): WeighFunction =>
  (args) => {
    const [text = stored] = args;
    const most = args[place]?.most ?? Number.POSITIVE_INFINITY;
    const steps = stepsOf(args) + copying(text.text);
    const [length, characters] = [text.length, text.text].map((each) => Math.max(1, Math.min(each, most)));
    return { ...text, length: length!, whole: Math.min(text.whole, Math.max(1, most)), text: characters!, steps };
  };

/** One text as it is written, with a character in it: no sum of texts, which may hold none. */
const oneText = /^(?:'(?:[^'\\]|\\[\s\S])+'|"(?:[^"\\]|\\[\s\S])+")$/;

const isSome = (written: CypherNode | undefined): boolean => written !== undefined && oneText.test(wordsOf(written));

const replaced: WeighFunction = (args, node) => {
  const [text = stored, sought = single, by = single] = args;
  const times = Math.max(1, by.text);
  // Between any two characters there is an empty text.
  const gaps = isSome(childrenOf(node, 'functionArgument')[1]) ? 0 : text.text + 1;
  const characters = text.text * times + gaps;
  const length = Math.max(stored.length, text.length) * Math.max(1, by.length);
  const steps = stepsOf(args) + searching(text.text, sought.text) + copying(Math.max(length, characters));
  const isMade = text !== stored || by.length > 1;
  return { length, each: 1, whole: length, text: characters, steps, depth: 1, ...(isMade ? { made: true } : {}) };
};

const parted: WeighFunction = (args) => {
  const [text = stored, by = single] = args;
  const all = joined(args);
  const steps = stepsOf(args) + (by.isList ? by.length : 1) * searching(text.text, by.text) + copying(text.text);
  return { ...all, length: text.text + 1, each: all.length, text: text.text, isList: true, steps, depth: 2 };
};

/** The longest text that a function may read a value from: as long as one cell of an import. */
const mostRead = stored.text;

/** A value read from a text. */
const read =
  (value: Shape, cost: (text: number) => number): WeighFunction =>
  (args, node) => {
    const [text = stored] = args;
    if (text.text > mostRead)
      throw new Refusal(`a value may be read from a text of ${mostRead} characters at the most. Take its left()`, node);
    return withSteps(value, stepsOf(args) + cost(text.text));
  };

/** Each element of a list. */
const readEach =
  (cost: (text: number) => number): WeighFunction =>
  (args, node) => {
    const [list = stored] = args;
    const { steps } = read(single, cost)([{ ...list, text: list.mean ?? list.text }], node);
    return { ...list, text: single.text, steps: stepsOf(args) + list.length * steps, isList: true };
  };

const named = (names: string, weigh: WeighFunction): Readonly<Record<string, WeighFunction>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, weigh]));

export const textFunctions: Readonly<Record<string, WeighFunction>> = {
  ...named('lower tolower', grown(2)),
  ...named('upper toupper', grown(3)),
  normalize: weighNormalized,
  ...named('trim btrim ltrim rtrim', weighTrimmed),
  ...named('left right', cut(1)),
  substring: cut(2),
  replace: replaced,
  split: parted,
  ...named('tointeger tointegerornull', read(someNumber, readingDigits)),
  ...named('tofloat tofloatornull', read(someNumber, copying)),
  ...named('toboolean tobooleanornull date datetime localdatetime localtime time duration', read(single, copying)),
  tointegerlist: readEach(readingDigits),
  ...named('tofloatlist tobooleanlist', readEach(copying)),
};
