import type { Relation } from '#contract/details';
import type { Citation } from '#contract/node-reference';
import type { Addresses } from '../../lists/addresses.ts';
import { type ListColumn, several } from '../../lists/list-columns.ts';
import { identityColumns } from '../../lists/node-columns.ts';
import { kindWords, sourceKindWords } from '../../words/domain-words.ts';
import { listWords } from '../../words/list-words.ts';
import { relationFacts } from './relation-groups.ts';

const { heads } = listWords;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Members, boards, areas, themes: what a thing is joined to by one sort of relation. */
export const relationColumns = (addresses: Addresses): readonly ListColumn<Relation>[] => [
  { head: heads.name, cell: ({ other }) => other.name },
  { head: heads.kind, cell: ({ other }) => kindWords[other.kind].one },
  { head: heads.said, cell: relationFacts },
  { head: heads.role, cell: ({ properties }) => text(properties['role']) },
  { head: heads.since, cell: ({ properties }) => text(properties['since']) },
  { head: heads.until, cell: ({ properties }) => text(properties['until']) },
  ...identityColumns<Relation>(
    ({ other }) => other,
    ({ citations }) => citations.map(({ source }) => source),
  )(addresses),
  { head: heads.locators, cell: ({ citations }) => several(citations.map(({ locator = '' }) => locator)) },
];

/** Where something stands. */
export const citationColumns = (addresses: Addresses): readonly ListColumn<Citation>[] => [
  { head: heads.name, cell: ({ name }) => name },
  { head: heads.kind, cell: ({ kind }) => sourceKindWords[kind] ?? kind },
  { head: heads.locators, cell: ({ locator }) => locator },
  { head: heads.citedAs, cell: ({ citedAs }) => citedAs },
  ...identityColumns<Citation>(
    ({ source }) => ({ kind: 'Source', id: source }),
    ({ source }) => [source],
  )(addresses),
];
