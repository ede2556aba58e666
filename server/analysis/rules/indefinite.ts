/** A name with its indefinite article: "an LSP", "a TEC", "a unitary authority". */

/** Letters whose own names begin with a vowel: an F, an L, an S. */
const spokenWithVowel = /^[AEFHILMNORSX]/;
/** Written with a vowel, spoken with a consonant. */
const spokenWithConsonant = /^(eu|one\b|once\b|uni(?!n|m)|us[aeu]|uti)/i;

/** Spelt out letter by letter: capitals alone, or with a small letter behind them, as in "LSPs". */
const isSpelt = (word: string): boolean => /^[A-Z](?=[A-Z]|$)[A-Z&]*s?$/.test(word);

export const withArticle = (name: string): string => {
  const [word = ''] = name.split(/[^\p{L}&]/u);
  const vowel = isSpelt(word) ? spokenWithVowel.test(word) : /^[aeiou]/i.test(word) && !spokenWithConsonant.test(word);
  return `${vowel ? 'an' : 'a'} ${name}`;
};
