/** The queries that have a name, as the editor takes them. */
import type { LibraryQuery } from '#contract/queries';
import type { SavedQuery } from '#contract/saved-queries';
import type { NamedQuery } from '../../state/console-draft.ts';

export const libraryNamed = ({ id, query, params }: LibraryQuery): NamedQuery => ({
  id,
  query,
  given: Object.fromEntries(params.map(({ name, default: value }) => [name, value])),
});

/** A kept query may be changed by others: an address holds its text, and the id only tells which one it is. */
export const savedNamed = ({ id, query, params }: SavedQuery): NamedQuery => ({
  id: `saved/${id}`,
  query,
  given: params,
});
