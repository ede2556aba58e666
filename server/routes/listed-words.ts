import { maxIdLength } from '#contract/identity';
import { mostWords } from '#contract/scope';
import { Problem } from '../problem.ts';

/**
 * The words that a list parameter names. A word may itself hold a comma: a value is first looked up whole, then parted.
 *
 * @param isKnown whether a word is one that the parameter can name.
 * @throws Problem INVALID_REQUEST, naming the parameter: it names nothing, too many words, or one that is too long.
 */
export const listedWords = (
  parameter: string,
  values: readonly string[],
  isKnown: (word: string) => boolean,
): readonly string[] => {
  const words = values.flatMap((value) => (isKnown(value) ? [value] : value.split(','))).filter((word) => word !== '');
  const refuse = (what: string): Problem => new Problem('INVALID_REQUEST', `${parameter} ${what}.`);
  if (words.length === 0) throw refuse('names nothing: give a word, several parted by commas, or leave it out');
  if (words.length > mostWords) throw refuse(`names ${words.length}: it takes at most ${mostWords}`);
  if (words.some((word) => [...word].length > maxIdLength)) {
    throw refuse(`holds a word of more than ${maxIdLength} characters, which nothing has for an id`);
  }
  return words;
};
