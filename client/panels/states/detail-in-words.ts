/** What the server says of a problem, as far as it is for people: addresses are for whoever writes programs. */

const sentences = /(?<=[.!?])\s+/;
const address = '/api/';

/** A remedy comes last, after a colon or a semicolon: without it the sentence still says what was asked. */
const withoutAddress = (sentence: string): string | null => {
  if (!sentence.includes(address)) return sentence;
  const before = sentence.slice(0, sentence.indexOf(address));
  const end = Math.max(before.lastIndexOf(': '), before.lastIndexOf('; '));
  return end > 0 ? `${before.slice(0, end)}.` : null;
};

/** Null where nothing is left. */
export const detailInWords = (detail: string): string | null =>
  detail
    .split(sentences)
    .map(withoutAddress)
    .filter((sentence) => sentence !== null)
    .join(' ') || null;
