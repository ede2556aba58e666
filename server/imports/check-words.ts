import { maxIdLength } from '#contract/identity';
import type { Place, ProblemList } from './problem-list.ts';

const mostShown = 60;

/** A control character would break the line a word stands on, or the keys that join words by U+0000. */
export const checkWord = (place: Place, word: string, problems: ProblemList): void => {
  const [control] = /\p{Cc}/u.exec(word) ?? [];
  if (control === undefined) return;
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  problems.error(
    { ...place, value: word.slice(0, mostShown) },
    `${place.column ?? 'The cell'} holds the control character U+${code}${control === '\n' ? ' (a line break)' : ''}. Take it out: this must be plain text on one line.`,
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
