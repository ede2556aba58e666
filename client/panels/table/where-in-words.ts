import type { Certainty } from '#contract/findings';
import type { NodeReference } from '#contract/node-reference';
import { listed, words } from '../../words/words.ts';
import type { ComparisonRow } from './comparison.ts';

/** Where one member sits, as a word to read instead of a row of marks: "both", "only Tameside DAT", "missing from …". */
export const whereInWords = (row: ComparisonRow, subjects: readonly NodeReference[], certainty: Certainty): string => {
  const unsure = certainty === 'to-check' ? ` (${words.table.notRecorded})` : '';
  if (row.kind === 'missing-link') return words.table.missingLink + unsure;
  const absent = subjects.filter((_, index) => row.seats[index] === 'missing');
  if (absent.length > 0) return words.table.missingFrom(listed(absent.map(({ name }) => name))) + unsure;
  const seated = subjects.filter((_, index) => row.seats[index] === 'member');
  if (seated.length === subjects.length) {
    if (subjects.length === 1) return words.table.seat;
    return subjects.length === 2 ? words.table.both : words.table.all(subjects.length);
  }
  return seated.length === 1 ? words.table.only(seated[0]!.name) : words.table.some(seated.length, subjects.length);
};
