import type { NodeReference } from '#contract/node-reference';
import { kindWords } from '../words/domain-words.ts';
import { listWords } from '../words/list-words.ts';
import { words } from '../words/words.ts';
import type { Addresses } from './addresses.ts';
import { type ListColumn, several } from './list-columns.ts';

const { heads } = listWords;

/** Beside what a list shows of a thing: what tells it apart, where it is known from, and where it is opened. */
export const identityColumns =
  <Row>(node: (row: Row) => Pick<NodeReference, 'kind' | 'id'>, sources: (row: Row) => readonly string[]) =>
  ({ ofNode }: Addresses): readonly ListColumn<Row>[] => [
    { head: heads.id, cell: (row) => node(row).id },
    { head: heads.sources, cell: (row) => several(sources(row)) },
    { head: heads.address, cell: (row) => ofNode(node(row)) },
  ];

interface ListedNode extends NodeReference {
  readonly type?: string | null;
  readonly synthetic: boolean;
  readonly sources: readonly string[];
}

/** Things with what any list says of them. */
export const nodeColumns =
  <Row extends ListedNode>(more: readonly ListColumn<Row>[] = []) =>
  (addresses: Addresses): readonly ListColumn<Row>[] => [
    { head: heads.name, cell: ({ name }) => name },
    { head: heads.kind, cell: ({ kind }) => kindWords[kind].one },
    { head: heads.type, cell: ({ type }) => type ?? undefined },
    ...more,
    { head: heads.illustrative, cell: ({ synthetic }) => (synthetic ? words.yes : words.no) },
    ...identityColumns<Row>(
      (row) => row,
      ({ sources }) => sources,
    )(addresses),
  ];
