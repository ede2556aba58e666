/** What the name of a body says: which place or subject, and apart from it what kind of body. */
import { addToList } from '../add-to-list.ts';
import { councilKind, fillers, looseWords, modifiers, type Rank, type Style, spellings, styles } from './vocabulary.ts';

/** A name taken apart. Lists of words are sorted, save `words` and `core`. */
export interface NormalName {
  /** All of it, as `nameWords` has it. */
  readonly words: readonly string[];
  /** What is left to say which body it is, in the order written. */
  readonly core: readonly string[];
  /** North, Greater, 2: two names that differ in one are never of one body. */
  readonly modifiers: readonly string[];
  /** Words of a council's place that are often left out. */
  readonly loose: readonly string[];
  /** What kind of body; null where the name does not say. */
  readonly kind: string | null;
  /** In what style of the kind: a borough, a city; both for a "City and Borough Council". */
  readonly styles: readonly string[];
  /** The ranks that a council of all these styles may have; none where it is not said or they contradict each other. */
  readonly ranks: readonly Rank[];
}

const isLetter = (word: string): boolean => [...word].length === 1 && !/\p{N}/u.test(word);

/** Letters that stand alone beside each other are initials of one word: "B.C." and "B C" are "bc". */
const joinInitials = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const letter = isLetter(word);
    if (letter && open) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
    open = letter;
  }
  return joined;
};

const apostrophes = /['’ʼ`´]/g;

/**
 * The words of a name, without case, accents and punctuation, each in one spelling; `&` is "and", initials are one word.
 * The words of these words, joined by spaces, are the same.
 */
export const nameWords = (name: string): readonly string[] => {
  const plain = name.replace(apostrophes, '').normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = plain.replace(/\p{M}/gu, '').replace(apostrophes, '').replaceAll('&', ' and ');
  return joinInitials(bare.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => (spellings.get(word) ?? word).split(' '));
};

interface Phrase {
  readonly words: readonly string[];
  readonly style: Style;
}

/** Phrases of one side, the longest first, by the word at the outer end of the name. */
const phrasesOf = (side: 'behind' | 'before'): ReadonlyMap<string, readonly Phrase[]> => {
  const phrases = styles.flatMap((style) => style[side].map((phrase) => ({ words: nameWords(phrase), style })));
  const byOuterWord = new Map<string, Phrase[]>();
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const outer = phrase.words.at(side === 'behind' ? -1 : 0)!;
    addToList(byOuterWord, outer, phrase);
  }
  return byOuterWord;
};

const sides = { behind: phrasesOf('behind'), before: phrasesOf('before') };

/** What is left of a name between two places of its words, and the styles taken off either end. */
class Stripping {
  from = 0;
  to: number;
  readonly styles: Style[] = [];
  private readonly words: readonly string[];

  constructor(words: readonly string[]) {
    this.words = words;
    this.to = words.length;
  }

  /** Takes a phrase off one side. A second one counts only if it is of the kind of the first: a city college is no city. */
  takeKind(side: 'behind' | 'before'): boolean {
    const { words, from, to } = this;
    const outer = side === 'behind' ? words[to - 1] : words[from];
    const found = from === to ? undefined : sides[side].get(outer!)?.find((phrase) => this.fits(phrase, side));
    if (!found) return false;
    this.styles.push(found.style);
    if (side === 'behind') this.to -= found.words.length;
    else this.from += found.words.length;
    return true;
  }

  private fits({ words: phrase, style }: Phrase, side: 'behind' | 'before'): boolean {
    if (phrase.length > this.to - this.from) return false;
    if (this.styles.some(({ kind }) => kind !== style.kind)) return false;
    const start = side === 'behind' ? this.to - phrase.length : this.from;
    return phrase.every((word, index) => this.words[start + index] === word);
  }

  takeFillers(): void {
    while (this.from < this.to && fillers.has(this.words[this.from]!)) this.from += 1;
    while (this.from < this.to && fillers.has(this.words[this.to - 1]!)) this.to -= 1;
  }
}

const ranksOfAll = (all: readonly Style[]): readonly Rank[] => {
  const said = all.map(({ ranks }) => ranks).filter(({ length }) => length > 0);
  return (said[0] ?? []).filter((rank) => said.every((ranks) => ranks.includes(rank)));
};

const isModifier = (word: string): boolean => modifiers.has(word) || /\p{N}/u.test(word);

/** Takes a name apart. Never fails: of a name without a word all parts are empty. */
export const normaliseName = (name: string): NormalName => {
  const words = nameWords(name);
  const rest = new Stripping(words);
  do rest.takeFillers();
  while (rest.takeKind('behind') || rest.takeKind('before'));
  const kind = rest.styles[0]?.kind ?? null;
  const said = words.slice(rest.from, rest.to).filter((word) => !fillers.has(word));
  const place = said.filter((word) => !isModifier(word));
  const isLoose = (word: string) => (kind ?? councilKind) === councilKind && looseWords.has(word);
  const firm = place.filter((word) => !isLoose(word));
  return {
    words,
    core: firm.length > 0 ? firm : place,
    modifiers: said.filter(isModifier).sort(),
    loose: firm.length > 0 ? place.filter(isLoose).sort() : [],
    kind,
    styles: [...new Set(rest.styles.map(({ style }) => style))].sort(),
    ranks: ranksOfAll(rest.styles),
  };
};
