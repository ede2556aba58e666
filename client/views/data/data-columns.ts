import type { Candidate, Decision, ReviewedBody } from '#contract/identity-review';
import type { ImportProblem } from '#contract/import-report';
import type { ImportHistory } from '#contract/imports';
import type { Addresses } from '../../lists/addresses.ts';
import { type ListColumn, several } from '../../lists/list-columns.ts';
import { identityWords } from '../../words/identity-words.ts';
import { importWords } from '../../words/import-words.ts';
import { listWords } from '../../words/list-words.ts';
import { share } from '../../words/words.ts';

const { heads } = listWords;

/** What is wrong in files: the file is the source, and line and column tell one place from another. */
export const problemColumns: readonly ListColumn<ImportProblem>[] = [
  { head: heads.file, cell: ({ file }) => file },
  { head: heads.line, cell: ({ line }) => line },
  { head: heads.column, cell: ({ column }) => column },
  { head: heads.value, cell: ({ value }) => value },
  { head: heads.wrong, cell: ({ message }) => message },
];

type Entry = ImportHistory['imports'][number];

/** How many nodes and relationships a tally counts. */
export const sumOf = (tally: Entry['added']): number => Object.values(tally).reduce((all, count) => all + count, 0);

/** Imports that changed the graph. */
export const importColumns: readonly ListColumn<Entry>[] = [
  { head: heads.name, cell: ({ name }) => name },
  { head: heads.files, cell: ({ files }) => several(files) },
  { head: heads.when, cell: ({ at }) => at },
  { head: heads.how, cell: ({ by }) => importWords.by[by] ?? by },
  { head: importWords.added, cell: ({ added }) => sumOf(added) },
  { head: importWords.updated, cell: ({ updated }) => sumOf(updated) },
  { head: importWords.removed, cell: ({ removed }) => sumOf(removed) },
  { head: heads.takenBack, cell: ({ rolledBackAt }) => rolledBackAt },
  { head: heads.cutShort, cell: ({ cutShortAt }) => cutShortAt },
  { head: heads.revision, cell: ({ revision }) => revision },
  { head: heads.id, cell: ({ id }) => id },
];

interface Pair {
  readonly a: Decision['a'];
  readonly b: Decision['b'];
}

const sides = [
  ['a', heads.first],
  ['b', heads.second],
] as const;

const namesAndIds = <Row extends Pair>(): ListColumn<Row>[] =>
  sides.flatMap(([side, which]) => [
    { head: which, cell: (row: Row) => row[side].name },
    { head: heads.idOf(which.toLowerCase()), cell: (row: Row) => row[side].id },
  ]);

const addressesOf = <Row extends Pair>({ ofNode }: Addresses): ListColumn<Row>[] =>
  sides.map(([side, which]) => ({ head: heads.addressOf(which.toLowerCase()), cell: (row) => ofNode(row[side]) }));

const sourcesOf = ({ sources: { first, total } }: ReviewedBody): string => {
  const ids = several(first.map(({ id }) => id));
  return total > first.length ? `${ids}; ${identityWords.more(total - first.length)}` : ids;
};

/** Pairs that may be the same. */
export const candidateColumns = (addresses: Addresses): readonly ListColumn<Candidate>[] => [
  ...namesAndIds<Candidate>(),
  { head: heads.likeness, cell: ({ score }) => share(score) },
  {
    head: heads.relation,
    cell: ({ relation, a, b }) =>
      relation === 'same' ? identityWords.same : identityWords.succeeded(relation === 'a-before-b' ? b.name : a.name),
  },
  { head: heads.for, cell: (pair) => pair.for.map(({ text }) => text).join(' ') },
  { head: heads.against, cell: ({ against }) => against.map(({ text }) => text).join(' ') },
  ...sides.map(([side, which]) => ({
    head: heads.sourcesOf(which.toLowerCase()),
    cell: (pair: Candidate) => sourcesOf(pair[side]),
  })),
  ...addressesOf<Candidate>(addresses),
];

/** What was decided of them. */
export const decisionColumns = (addresses: Addresses): readonly ListColumn<Decision>[] => [
  { head: heads.decision, cell: ({ decision, a, b }) => identityWords.decided[decision](a.name, b.name) },
  ...namesAndIds<Decision>(),
  { head: heads.kept, cell: ({ keep }) => keep },
  { head: heads.when, cell: ({ at }) => at },
  { head: heads.id, cell: ({ id }) => id },
  ...addressesOf<Decision>(addresses),
];
