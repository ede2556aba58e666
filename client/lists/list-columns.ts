/** A list on screen as a table: what it shows, and beside it what tells its things apart. */
import { csvLine } from '#contract/csv-line';

/** One column of a saved list; what is not known is blank. */
export interface ListColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number | null | undefined;
}

/** By this a spreadsheet knows that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** The text of the file: a line of heads, then a line a row, of which a spreadsheet runs nothing. */
export const listText = <Row>(columns: readonly ListColumn<Row>[], rows: readonly Row[]): string =>
  byteOrderMark +
  csvLine(columns.map(({ head }) => head)) +
  rows.map((row) => csvLine(columns.map(({ cell }) => String(cell(row) ?? '')))).join('');

/** Several values in one cell. */
export const several = (values: readonly string[]): string => values.join('; ');

const longest = 120;

/** As many words as fit; a single one that does not is cut. */
const wholeWords = (words: string): string => {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf('-', longest);
  return words.slice(0, end > 0 ? end : longest);
};

/** What a file is called, by what it holds: `members-of-tameside-forum-as-at-2003-03.csv`. */
export const fileNameOf = (what: string, at: string | null, ending: string): string => {
  const words = what
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${wholeWords(words) || 'list'}-${at === null ? 'at-any-date' : `as-at-${at}`}.${ending}`;
};
