/**
 * What work on texts costs in steps that cannot be interrupted, as measured: a step is an element of a loop, of which Neo4j
 * does 10 to 60 million in a second.
 */

const copiedAtStep = 100;
const comparedAtStep = 1_000;
const searchedAtStep = 400;
const trimmedAtStep = 20;
const digitsAtStep = 10_000;

/** Characters that are read, copied or changed one by one. */
export const copying = (characters: number): number => Math.ceil(characters / copiedAtStep);

/** Two texts side by side, to the end of the shorter. */
export const comparing = (one: number, other: number): number => Math.ceil(Math.min(one, other) / comparedAtStep);

/** A part sought at every place of a text: at each it may fail at its last letter only. A part of half the text costs most. */
export const searching = (text: number, part: number): number => {
  const worst = Math.min(part, text / 2);
  return Math.ceil(((text - worst) * Math.max(1, worst)) / searchedAtStep);
};

/** Each character at either end is sought in the set of those that go. */
export const trimming = (text: number, set: number): number => Math.ceil((text * Math.max(1, set)) / trimmedAtStep);

/** A number of many digits is read with a cost that is their square. */
export const readingDigits = (text: number): number => copying(text) + Math.ceil(text ** 2 / digitsAtStep);
