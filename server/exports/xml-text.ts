/** Text for XML. A character that XML 1.0 cannot hold at all becomes U+FFFD, the mark of one that is lost. */

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const held = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) =>
    character === '\t' || character === '\n' || character === '\r' || (character >= '\u007f' && character <= '\u009f')
      ? character
      : '\uFFFD',
  );

const withReferences = (text: string, characters: RegExp): string =>
  held(text).replaceAll(characters, (character) => references[character] ?? character);

/** Text between tags. */
export const xmlText = (text: string): string => withReferences(text, /[&<>\r]/g);

/** Text in an attribute, in double quotes: there line ends would become blanks. */
export const xmlAttribute = (text: string): string => withReferences(text, /[&<>"\t\n\r]/g);
