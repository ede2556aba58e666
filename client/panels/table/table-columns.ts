import type { NodeDetails } from '#contract/details';
import type { Finding } from '#contract/findings';
import type { NodeReference } from '#contract/node-reference';
import type { Addresses } from '../../lists/addresses.ts';
import { type ListColumn, several } from '../../lists/list-columns.ts';
import { nodeColumns } from '../../lists/node-columns.ts';
import { nodeKey } from '../../node-key.ts';
import type { ShownNode } from '../../state/shown-nodes.ts';
import { kindWords } from '../../words/domain-words.ts';
import { listWords } from '../../words/list-words.ts';
import { words } from '../../words/words.ts';
import type { ComparisonRow, Seat } from './comparison.ts';
import { whereInWords } from './where-in-words.ts';

const { heads } = listWords;

/** Everything drawn. */
export const shownNodeColumns = nodeColumns<ShownNode>([
  { head: heads.connections, cell: ({ connections }) => connections },
]);

export const seatWords: Readonly<Record<Seat, string>> = {
  member: words.table.seat,
  missing: words.table.missing,
  none: words.table.noSeat,
};

/** The sources of all seats that a member has on the boards compared. */
const seatSources = (node: NodeReference, details: readonly NodeDetails[]): string[] => [
  ...new Set(
    details
      .flatMap(({ relations }) => relations)
      .filter(({ type, other }) => type === 'MEMBER_OF' && nodeKey(other) === nodeKey(node))
      .flatMap(({ citations }) => citations.map(({ source }) => source)),
  ),
];

/** Who sits where, a column a board. What is missing has no id. */
export const comparisonColumns =
  (finding: Finding, subjects: readonly NodeReference[], details: readonly NodeDetails[]) =>
  ({ ofNode }: Addresses): readonly ListColumn<ComparisonRow>[] => [
    { head: words.table.member, cell: ({ name }) => name },
    ...subjects.map((subject, place) => ({
      head: subject.name,
      cell: ({ seats, seatFacts }: ComparisonRow) =>
        [seatWords[seats[place]!], seatFacts[place]!].filter((part) => part !== '').join(', '),
    })),
    { head: words.table.where, cell: (row) => whereInWords(row, subjects, finding.certainty) },
    { head: heads.kind, cell: ({ node }) => (node ? kindWords[node.kind].one : undefined) },
    { head: heads.id, cell: ({ node }) => node?.id },
    { head: heads.sources, cell: ({ node }) => node && several(seatSources(node, details)) },
    { head: heads.address, cell: ({ node }) => node && ofNode(node) },
  ];
