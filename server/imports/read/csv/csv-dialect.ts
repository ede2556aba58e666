/** Which delimiter and line end a CSV file uses, judged by its first lines. */
export interface CsvDialect {
  readonly delimiter: string;
  /** What ends a line: `\n`, also where `\r` stands before it, or a lone `\r`. */
  readonly newline: '\n' | '\r';
}

const delimiters = [',', ';', '\t', '|'] as const;
const mostLines = 50;

export const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** The text without what stands in quotes. */
const unquoted = (text: string): string => text.replaceAll(/"(?:[^"]|"")*(?:"|$)/g, '');

/**
 * The delimiter with which most lines have as many cells as the first; of several, that which makes most cells; a comma
 * where none parts anything.
 *
 * @param start the first part of the text: a whole number of lines is best, but the last may be cut.
 */
export const findDialect = (start: string): CsvDialect => {
  const newline = start.includes('\n') || !start.includes('\r') ? '\n' : '\r';
  const lines = unquoted(start)
    .split(newline)
    .slice(0, mostLines)
    .filter((line) => line.trim() !== '');
  const judged = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const first = counts[0] ?? 0;
    const even = first === 0 ? 0 : counts.filter((count) => count === first).length / counts.length;
    return { delimiter, even, first };
  });
  const [best] = judged.toSorted((a, b) => b.even - a.even || b.first - a.first);
  return { delimiter: best && best.even > 0 ? best.delimiter : ',', newline };
};
