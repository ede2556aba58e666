/** Values as literals of Cypher. */

/**
 * Every character that could end a text, or begin an escape, is written as an escape of its own. A line never ends in a
 * text.
 */
const text = (value: string): string =>
  `'${value.replaceAll(/[\\'\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\\' || character === "'") return `\\${character}`;
    return Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`,
    ).join('');
  })}'`;

/** A whole number is an integer, as the import writes it. */
const number = (value: number): string => {
  const written = String(value);
  return Number.isSafeInteger(value) || /[.e]/.test(written) ? written : `${written}.0`;
};

/** @throws TypeError for what neither the import nor JSON makes, such as a point. */
export const literal = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  throw new TypeError(`A property of the kind ${Object.prototype.toString.call(value)} cannot be written as Cypher.`);
};

/** A label, a type or the name of a property, whatever its characters. */
export const escapedName = (word: string): string => `\`${word.replaceAll('`', '``')}\``;
