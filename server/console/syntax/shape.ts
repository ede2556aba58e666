/** How large a value can be, and how many steps it takes to work it out: upper bounds, by what stands in the query. */
import { importLimits } from '#contract/import-limits';
import { consoleLimits } from '../limits.ts';
import type { Given } from './given.ts';
import { copying } from './text-costs.ts';

export interface Shape {
  /** Elements of a list, characters of a text; 1 of anything else. */
  readonly length: number;
  /** The most that one element can hold. */
  readonly each: number;
  /** All it holds, lists within lists counted out. */
  readonly whole: number;
  /** Characters of the longest text in it, however deep: what functions of texts are weighed by. */
  readonly text: number;
  /** Of a list that was gathered from the graph: characters of its texts on the average, by which loops over it are weighed. */
  readonly mean?: number;
  /** Whether it is surely a list, so that what is added to it is an element and makes no longer text. */
  readonly isList?: boolean;
  /** Steps that Neo4j cannot interrupt. */
  readonly steps: number;
  /** Values within values, and joins of joins: Neo4j goes down them by recursion, and dies of some thousands. */
  readonly depth: number;
  /** Surely a number, so that adding to it makes nothing longer. */
  readonly isNumber?: boolean;
  /** Of a number: the most that it can be, where that can be told. */
  readonly most?: number;
  /** Whether it is counted out, and not told from the graph: such a one may be as large again in each row, so that what gathers it holds all of it as often as there are rows. */
  readonly made?: boolean;
  /** Whether its texts are read from the graph, but for a few characters: gathered, they are as long as those there are on the average. */
  readonly isRead?: boolean;
  /** Of what comes with the request: how many values it holds in all. */
  readonly given?: number;
  /** Whether it is another value in each turn of a loop. */
  readonly turning?: boolean;
  /** Of a list of numbers alone: the most that one of them can be. */
  readonly ofNumbers?: number;
  /** Whether rows were multiplied since it was gathered, so that many of them may hold it. */
  readonly repeated?: boolean;
}

/** What one gathers over all rows: more than the rows of any sensible query. */
export const manyRows = 100_000;

/** Characters that one gathers over all rows, on the average of so many rows. */
const meanGathered = 1_000;

/** As a text no date, id or truth value has more characters. */
const shortText = 100;
export const single: Shape = { length: 1, each: 1, whole: 1, text: shortText, steps: 1, depth: 1 };
export const someNumber: Shape = { ...single, text: 30, isNumber: true };
/** A property, a node, a relationship: a list of a few, or a text as long as an import lets in. */
export const stored: Shape = {
  length: 10,
  each: 10,
  whole: 10,
  text: importLimits.cellCharacters,
  steps: 1,
  depth: 1,
  isRead: true,
};
/** A property that is a list. */
export const storedList: Shape = { ...stored, depth: 2 };
/** Nodes or relationships of a path. */
export const alongPath: Shape = { ...stored, length: 100, each: 1, whole: 100, depth: 2, isList: true };
/** Characters of all parameters: a request has no more. */
const mostGiven = 1_000_000;

export const givenOf = ({ values, characters }: Given): Shape => ({
  length: Math.max(values, consoleLimits.parameterCharacters),
  each: Math.max(values, consoleLimits.parameterCharacters),
  whole: Math.min(values * consoleLimits.parameterCharacters, mostGiven),
  text: characters,
  steps: 1,
  depth: consoleLimits.nesting,
  given: values,
});

export const numbered = (most: number): Shape => (Number.isFinite(most) ? { ...someNumber, most } : { ...someNumber });

export const withSteps = (shape: Shape, steps: number): Shape => ({ ...shape, steps });

/** An element of a list, a value of a map. */
export const elementOf = ({ each, text, depth, given, ofNumbers, isRead = false }: Shape): Shape =>
  ofNumbers === undefined
    ? {
        length: Math.min(each, consoleLimits.elements),
        each,
        whole: each,
        text,
        steps: 1,
        depth: Math.max(1, depth - 1),
        ...(given === undefined ? {} : { given }),
        isRead,
      }
    : numbered(ofNumbers);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 1);

export const stepsOf = (shapes: readonly Shape[]): number => sum(shapes.map(({ steps }) => steps)) + 1;

const deepest = (shapes: readonly Shape[]): number => largest(shapes.map(({ depth }) => depth));

const longest = (shapes: readonly Shape[]): number => largest(shapes.map(({ text }) => text));

const areRead = (shapes: readonly Shape[]): boolean =>
  shapes.some(({ isRead }) => isRead === true) &&
  shapes.every(({ isRead, text }) => isRead === true || text <= meanGathered);

/** Values end to end: two texts, two lists. */
export const joined = (shapes: readonly Shape[]): Shape => {
  const length = sum(shapes.map((shape) => shape.length));
  const isList = shapes.some((shape) => shape.isList === true);
  const text = isList ? longest(shapes) : sum(shapes.map((shape) => shape.text));
  return {
    length,
    each: largest(shapes.map(({ each }) => each)),
    whole: sum(shapes.map(({ whole }) => whole)),
    text,
    isList,
    steps: stepsOf(shapes) + copying(isList ? length : Math.max(length, text)),
    depth: deepest(shapes) + shapes.length - 1,
    made: shapes.some(({ made }) => made === true),
    // Two texts, and two of these, are longer with every step; texts in lists are not.
    isRead: areRead(shapes) && (isList || shapes.filter(({ isRead }) => isRead === true).length === 1),
  };
};

/** One of several values. */
export const oneOf = (shapes: readonly Shape[]): Shape => ({
  length: largest(shapes.map(({ length }) => length)),
  each: largest(shapes.map(({ each }) => each)),
  whole: largest(shapes.map(({ whole }) => whole)),
  text: longest(shapes),
  isList: shapes.length > 0 && shapes.every(({ isList }) => isList === true),
  steps: stepsOf(shapes),
  depth: deepest(shapes),
  isNumber: shapes.length > 0 && shapes.every(({ isNumber }) => isNumber === true),
  made: shapes.some(({ made }) => made === true),
  isRead: areRead(shapes),
});

/** A name that was bound before, in another branch or under another meaning: it may be either. */
export const either = (one: Shape, other: Shape): Shape => {
  const most = Math.max(one.most ?? Number.NaN, other.most ?? Number.NaN);
  return {
    ...oneOf([one, other]),
    steps: 1,
    repeated: one.repeated === true || other.repeated === true,
    ...(Number.isNaN(most) ? {} : { most }),
  };
};

/** Values side by side in a list or a map. */
export const listed = (shapes: readonly Shape[]): Shape => ({
  length: Math.max(1, shapes.length),
  each: largest(shapes.map(({ whole }) => whole)),
  whole: 1 + sum(shapes.map(({ whole }) => whole)),
  text: longest(shapes),
  isList: true,
  steps: stepsOf(shapes),
  depth: deepest(shapes) + 1,
  made: shapes.some(({ made }) => made === true),
});

/** What `collect` gathers: each row's own values, or one value in row after row. */
export const gathered = (value: Shape): Shape => ({
  length: manyRows,
  each: Math.max(value.length, value.whole),
  whole: value.repeated || value.made || value.whole < manyRows ? manyRows * value.whole : manyRows + value.whole,
  text: value.text,
  isList: true,
  ...(value.isRead && !value.made ? { mean: Math.min(value.text, meanGathered) } : {}),
  steps: value.steps,
  depth: value.depth + 1,
  ...(value.isNumber ? { ofNumbers: value.most ?? Number.POSITIVE_INFINITY } : {}),
});
