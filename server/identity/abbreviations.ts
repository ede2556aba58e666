/** Names said by their first letters: "DfEE" is the Department for Education and Employment. */
import { type NormalName, nameWords } from './normalise-name.ts';

const fewest = 3;
const most = 7;

/** The abbreviation that a name is, in lower case: one word of three to seven letters, two or more of them capitals. */
export const abbreviationIn = (name: string): string | null => {
  const letters = name.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  const words = nameWords(name);
  if (words.length !== 1 || letters.length < fewest || letters.length > most || capitals < 2) return null;
  return words[0]!;
};

const joiners = new Set(['and', 'the']);
const allJoiners = new Set([...joiners, 'of', 'for', 'in', 'on', 'upon', 'with', 'to']);

/** The abbreviations that a name of several words may have: of all its words, or without those that join others. */
export const initialsOf = ({ words }: NormalName): ReadonlySet<string> => {
  const initials = (left: (word: string) => boolean) =>
    words
      .filter(left)
      .map((word) => [...word][0])
      .join('');
  const ways = [
    initials(() => true),
    initials((word) => !joiners.has(word)),
    initials((word) => !allJoiners.has(word)),
  ];
  return new Set(ways.filter(({ length }) => length >= fewest && length <= most));
};
