import type { Finding } from '#contract/findings';
import type { Addresses } from '../../lists/addresses.ts';
import { type ListColumn, several } from '../../lists/list-columns.ts';
import { certaintyWords, findingKindWords, ruleWords } from '../../words/domain-words.ts';
import { listWords } from '../../words/list-words.ts';
import { share, words } from '../../words/words.ts';

const { heads } = listWords;

/** Findings as their list shows them, with what they are about and what they rest on. */
export const findingColumns = ({ ofFinding }: Addresses): readonly ListColumn<Finding>[] => [
  { head: heads.finding, cell: ({ title }) => title },
  { head: heads.kind, cell: ({ kind }) => findingKindWords[kind] },
  { head: heads.reason, cell: ({ rule }) => ruleWords[rule] },
  { head: heads.certainty, cell: ({ certainty }) => certaintyWords[certainty] },
  { head: heads.strength, cell: ({ score }) => share(score) },
  { head: heads.confidence, cell: ({ confidence }) => share(confidence) },
  { head: heads.illustrative, cell: ({ synthetic }) => (synthetic ? words.yes : words.no) },
  { head: heads.about, cell: ({ subjects }) => several(subjects.map(({ name }) => name)) },
  { head: heads.aboutIds, cell: ({ subjects }) => several(subjects.map(({ id }) => id)) },
  { head: heads.missing, cell: ({ missing }) => several(missing.map(({ name }) => name)) },
  { head: heads.id, cell: ({ id }) => id },
  { head: heads.sources, cell: ({ sources }) => several(sources) },
  { head: heads.address, cell: ({ id }) => ofFinding(id) },
];
