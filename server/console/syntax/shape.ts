/** How large a value can be, and how many steps it takes to work it out: upper bounds, by what stands in the query. */
import { consoleLimits } from '../limits.ts';

export interface Shape {
  /** Elements of a list, characters of a text; 1 of anything else. */
  readonly length: number;
  /** The most that one element can hold. */
  readonly each: number;
  /** All it holds, lists within lists counted out. */
  readonly whole: number;
  /** Steps that Neo4j cannot interrupt. */
  readonly steps: number;
  /** Of a number: the most that it can be, where that can be told. */
  readonly most?: number;
  /** Whether rows were multiplied since it was gathered, so that many of them may hold it. */
  readonly repeated?: boolean;
}

/** What one gathers over all rows: more than the rows of any sensible query. */
export const manyRows = 100_000;

export const single: Shape = { length: 1, each: 1, whole: 1, steps: 1 };
/** A property, a node, a relationship: a list of a few, or a text. */
export const stored: Shape = { length: 10, each: 10, whole: 10, steps: 1 };
/** Nodes or relationships of a path. */
export const alongPath: Shape = { length: 100, each: 1, whole: 100, steps: 1 };
export const given: Shape = {
  length: consoleLimits.parameterValues,
  each: 100,
  whole: consoleLimits.parameterValues,
  steps: 1,
};

export const numbered = (most: number): Shape => ({ ...single, most });

export const withSteps = (shape: Shape, steps: number): Shape => ({ ...shape, steps });

/** An element of a list, a value of a map. */
export const elementOf = ({ each }: Shape): Shape => ({ length: each, each, whole: each, steps: 1 });

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 1);

export const stepsOf = (shapes: readonly Shape[]): number => sum(shapes.map(({ steps }) => steps)) + 1;

/** Values end to end: two texts, two lists. */
export const joined = (shapes: readonly Shape[]): Shape => ({
  length: sum(shapes.map(({ length }) => length)),
  each: largest(shapes.map(({ each }) => each)),
  whole: sum(shapes.map(({ whole }) => whole)),
  steps: stepsOf(shapes),
});

/** One of several values. */
export const oneOf = (shapes: readonly Shape[]): Shape => ({
  length: largest(shapes.map(({ length }) => length)),
  each: largest(shapes.map(({ each }) => each)),
  whole: largest(shapes.map(({ whole }) => whole)),
  steps: stepsOf(shapes),
});

/** Values side by side in a list or a map. */
export const listed = (shapes: readonly Shape[]): Shape => ({
  length: Math.max(1, shapes.length),
  each: largest(shapes.map(({ whole }) => whole)),
  whole: Math.max(1, sum(shapes.map(({ whole }) => whole))),
  steps: stepsOf(shapes),
});

/** What `collect` gathers: each row's own values, or one value in row after row. */
export const gathered = (value: Shape): Shape => ({
  length: manyRows,
  each: Math.max(value.length, value.whole),
  whole: value.repeated ? manyRows * value.whole : manyRows + value.whole,
  steps: value.steps,
});
