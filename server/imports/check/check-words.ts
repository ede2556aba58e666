import { maxIdLength } from '#contract/identity';
import type { Place, ProblemList } from './problem-list.ts';

const mostShown = 60;

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A control character would break the line a word stands on, or the keys that join words by U+0000. */
export const checkWord = (place: Place, word: string, problems: ProblemList): void => {
  const [control] = /\p{Cc}/u.exec(word) ?? [];
  if (control === undefined) return;
  problems.error(
    { ...place, value: word.slice(0, mostShown) },
    `${place.column ?? 'The cell'} holds the control character ${codeOf(control)}${control === '\n' ? ' (a line break)' : ''}. Take it out: this must be plain text on one line.`,
  );
};

/** 1-Apr, Apr-03, 01/04/2003, 2003-04-01 00:00:00: what a spreadsheet makes of a name such as “1/4” or “April 03”. */
const madeDate =
  /^(?:\d{1,2}[-/ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[-/ ]\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}(?: 00:00:00)?)$/i;
const shortenedNumber = /^\d(?:\.\d+)?E\+\d+$/i;

/** Marks of the direction of writing, and characters without width: nobody sees them, and names differ by them. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const turnsText = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const checkUnseen = (place: Place, word: string, problems: ProblemList): void => {
  const [first] = word.match(unseen) ?? [];
  if (first === undefined) return;
  const what = turnsText.test(first) ? 'changes the direction of writing' : 'has no width';
  problems.warn(
    // Shown as it is, it would disorder the report.
    { ...place, value: word.replaceAll(unseen, (character) => `<${codeOf(character)}>`).slice(0, mostShown) },
    `${place.column ?? 'The cell'} holds the character ${codeOf(first)}, which ${what} and is not seen: it makes another name of one that looks the same. It is kept as written; take it out if it is not meant.`,
  );
};

/** Most words are printable ASCII, and none of what a spreadsheet makes: of these no more need be asked. */
const usual = /^(?!\d|[a-z]{3}[-/ ]\d{2}$)[ -~]*$/i;

/** Warns where a spreadsheet, or what a text was copied from, may have spoiled a name or an id. */
export const checkSpoiled = (place: Place, word: string, problems: ProblemList): void => {
  if (usual.test(word)) return;
  checkUnseen(place, word, problems);
  if (madeDate.test(word))
    problems.warn(
      { ...place, value: word },
      `${JSON.stringify(word)} is a date: a spreadsheet may have made it of a name. Check the cell.`,
    );
  else if (shortenedNumber.test(word))
    problems.warn(
      { ...place, value: word },
      `${JSON.stringify(word)} is a number that a spreadsheet has shortened. Format the column as text, and enter the id in full.`,
    );
};

/** What becomes an id has at most `maxIdLength` characters; where it has more, the error ends with the `remedy`. */
export const checkIdLength = (place: Place, id: string, remedy: string, problems: ProblemList): void => {
  // No string has more code points than code units, so that most ids need no counting.
  const length = id.length <= maxIdLength ? 0 : [...id].length;
  if (length <= maxIdLength) return;
  problems.error(
    { ...place, value: id.slice(0, mostShown) },
    `The id would have ${length} characters and may have ${maxIdLength} at most. ${remedy}`,
  );
};
