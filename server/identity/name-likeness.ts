/** How much two names say that they are of one body. The weights are explained in `docs/methods/identity.md`. */
import type { KnownName } from './body.ts';
import { isOneEdit } from './one-edit.ts';
import { councilKind } from './vocabulary.ts';

export type NamePart = 'same-name' | 'same-place' | 'spelled-alike' | 'abbreviation' | 'shared-words';

/** What two names have in common, and how strongly that speaks for one body: above 0, at most 1. */
export interface NameLikeness {
  readonly part: NamePart;
  readonly effect: number;
}

/** What is known of the words and abbreviations of all the names compared. */
export interface Commonness {
  /** How rare a word is: the rarer, the more it says. */
  readonly rarity: (word: string) => number;
  /** How many bodies have a name in full that an abbreviation may stand for. */
  readonly meanings: (abbreviation: string) => number;
  /** Whether a place has a county council and another council, or one that may be another, so that it alone says neither. */
  readonly hasSeveralCouncils: (placeKey: string) => boolean;
  /** Whether several bodies have the place in their names: then it is no slip of the pen. */
  readonly isEstablished: (placeKey: string) => boolean;
}

const weights = {
  sameName: 1,
  samePlace: 0.95,
  /** One name says no kind and the other a council: "Halton" mostly means its council. */
  placeOfCouncil: 0.85,
  /** One name says no kind and the other one that is no council. */
  placeOfOther: 0.5,
  /** One name says a county council, the other no more than a council: as often as not that is its successor. */
  countyOrNot: 0.5,
  looseWordApart: 0.9,
  spelledAlike: 0.9,
  /** Both spellings are in the names of several bodies: two places whose names are alike. */
  bothEstablished: 0.5,
  onlyMeaning: 0.8,
  oneOfSeveralMeanings: 0.4,
  /** All the words of one place are among those of the other, and both are said to be of one kind. */
  contained: 0.5,
  /** Times the share of words in common, each counting for as much as it is rare. */
  sharedWords: 0.6,
} as const;

/** Letters of the longer of two places that may be one misspelled: shorter ones are too often alike by chance. */
export const fewestLettersToMisspell = 8;

const alike = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

const saidAlike = (a: KnownName, b: KnownName): boolean =>
  a.placeKey === b.placeKey &&
  alike(a.normal.loose, b.normal.loose) &&
  a.normal.kind === b.normal.kind &&
  alike(a.normal.styles, b.normal.styles);

const isCountyOrNot = (a: KnownName, b: KnownName): boolean =>
  [a, b].some(({ councilRank }) => councilRank === 'county') &&
  [a, b].some(({ councilRank }) => councilRank === 'unsaid');

/** What one place says for one body, by what is said of the kinds, which do not differ. */
const kindsEffect = (a: KnownName, b: KnownName, { hasSeveralCouncils }: Commonness): number => {
  if (a.kind === b.kind) return isCountyOrNot(a, b) ? weights.countyOrNot : weights.samePlace;
  if ((a.kind ?? b.kind) !== councilKind) return weights.placeOfOther;
  return hasSeveralCouncils(a.placeKey) || hasSeveralCouncils(b.placeKey)
    ? weights.oneOfSeveralMeanings
    : weights.placeOfCouncil;
};

const placeEffect = (a: KnownName, b: KnownName, commonness: Commonness): number =>
  kindsEffect(a, b, commonness) * (alike(a.normal.loose, b.normal.loose) ? 1 : weights.looseWordApart);

const misspelling = (a: KnownName, b: KnownName, { isEstablished }: Commonness): number =>
  weights.spelledAlike * (isEstablished(a.placeKey) && isEstablished(b.placeKey) ? weights.bothEstablished : 1);

const inFull = (short: KnownName, long: KnownName): boolean =>
  short.abbreviation !== null && long.initials.has(short.abbreviation);

const wordsInCommon = (a: KnownName, b: KnownName, rarity: (word: string) => number): number => {
  const ofA = new Set(a.normal.core);
  const ofB = new Set(b.normal.core);
  const sum = (words: Iterable<string>) => [...words].sort().reduce((total, word) => total + rarity(word), 0);
  const shared = [...ofA].filter((word) => ofB.has(word));
  if (shared.length === 0) return 0;
  const isContained = a.kind !== null && a.kind === b.kind && shared.length === Math.min(ofA.size, ofB.size);
  return Math.max(
    isContained ? weights.contained : 0,
    (weights.sharedWords * sum(shared)) / sum(new Set([...ofA, ...ofB])),
  );
};

/** Compares two names; null where they have nothing in common, or say different kinds or different modifiers. */
export const nameLikeness = (a: KnownName, b: KnownName, commonness: Commonness): NameLikeness | null => {
  const { rarity, meanings } = commonness;
  if (saidAlike(a, b) && a.placeKey !== '') return { part: 'same-name', effect: weights.sameName };
  const abbreviated = inFull(a, b) ? a.abbreviation : inFull(b, a) ? b.abbreviation : null;
  if (abbreviated !== null) {
    const effect = meanings(abbreviated) === 1 ? weights.onlyMeaning : weights.oneOfSeveralMeanings;
    return { part: 'abbreviation', effect };
  }
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return null;
  if (!alike(a.normal.modifiers, b.normal.modifiers)) return null;
  if (a.placeKey === b.placeKey || a.letters === b.letters) {
    const saysNothing = a.letters === '' && a.normal.modifiers.length === 0;
    return saysNothing ? null : { part: 'same-place', effect: placeEffect(a, b, commonness) };
  }
  const isLong = Math.max(a.letters.length, b.letters.length) >= fewestLettersToMisspell;
  if (isLong && a.letters[0] === b.letters[0] && isOneEdit(a.letters, b.letters))
    return { part: 'spelled-alike', effect: placeEffect(a, b, commonness) * misspelling(a, b, commonness) };
  const effect = wordsInCommon(a, b, rarity);
  return effect === 0 ? null : { part: 'shared-words', effect };
};
