/** What speaks for and against two bodies being one, in plain sentences. */
import { inWords, someInWords } from '../analysis/rules/rule.ts';
import type { Support } from './candidate-pairs.ts';
import type { Objection } from './objections.ts';

const mostNamed = 3;

const quoted = (names: readonly string[]): string => inWords([...new Set(names)].map((name) => `“${name}”`));

type Say<Said> = (said: readonly string[], names: (ids: readonly string[]) => readonly string[]) => Said;

const supportTexts: Readonly<Record<Support['part'], Say<string>>> = {
  'same-name': (said) =>
    new Set(said).size === 1
      ? `Both are called ${quoted(said)}.`
      : `${quoted(said)} are one name, written in two ways.`,
  'same-place': (said) => `${quoted(said)} name one place, and say nothing that keeps them apart.`,
  'spelled-alike': (said) => `${quoted(said)} are one letter apart.`,
  abbreviation: (said) => `Of ${quoted(said)} one may be short for the other.`,
  'shared-words': (said) => `${quoted(said)} have words in common.`,
  'same-area': (said, names) => `Both work in ${someInWords(names(said), mostNamed)}.`,
  'shared-seats': (said, names) => `They have in common: ${someInWords(names(said), mostNamed)}.`,
};

const objectionTexts: Readonly<Record<Objection['part'], Say<string>>> = {
  'different-kind': (said) => `They are of different kinds: ${quoted(said)}.`,
  'different-rank': (said) => `They are of different ranks: ${quoted(said)}.`,
  'different-tier': (said) => `They work at different levels: ${quoted(said)}.`,
  'different-type': (said) => `Their types are written differently: ${quoted(said)}.`,
  'areas-apart': () => 'They work in no area in common.',
};

/** @param names the names of areas, or of boards and members, by their ids. */
export const supportText = ({ part, said }: Support, names: (ids: readonly string[]) => readonly string[]): string =>
  supportTexts[part](said, names);

export const objectionText = ({ part, said }: Objection): string => objectionTexts[part](said, () => []);
