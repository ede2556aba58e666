/** A query and its parameters as they stand in the editor, and as an address holds them. */
import { parameterNames } from './cypher-text.ts';
import { type Given, parseGiven } from './parameter-value.ts';
import type { ViewState } from './view-state.ts';

export interface Draft {
  readonly text: string;
  readonly given: Given;
}

/** A query that has a name: of the library, or kept. */
export interface NamedQuery {
  readonly id: string;
  readonly query: string;
  readonly given: Given;
}

type InAddress = Pick<ViewState, 'of' | 'query' | 'given'>;

/** Addresses longer than this are cut by some programs that pass them on. */
const longestAddress = 8_000;

/** The values of those parameters that the text names. */
export const givenTo = ({ text, given }: Draft): Given =>
  Object.fromEntries(parameterNames(text).flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : [])));

/** The parameters that the text names and that have no value. */
export const notGiven = ({ text, given }: Draft): readonly string[] =>
  parameterNames(text).filter((name) => given[name] === undefined);

/** What an address asks the editor to hold. */
export const draftOf = ({ query, given }: InAddress, named: NamedQuery | null): Draft => {
  const own = parseGiven(given);
  return query === null && named !== null
    ? { text: named.query, given: { ...named.given, ...own } }
    : { text: query ?? '', given: own };
};

/** Whether the name alone will always stand for the text: what is kept may be changed by others. */
const isFixed = ({ id }: NamedQuery): boolean => !id.startsWith('saved/');

/** What the address says of a draft; null where it would be too long. The text of a query of the library is said by its name. */
export const addressOfDraft = (draft: Draft, named: NamedQuery | null): InAddress | null => {
  const given = Object.entries(givenTo(draft)).filter(
    ([name, value]) => named === null || JSON.stringify(named.given[name]) !== JSON.stringify(value),
  );
  const address = {
    of: named?.id ?? null,
    query: draft.text === (named !== null && isFixed(named) ? named.query : '') ? null : draft.text,
    given: given.length === 0 ? null : JSON.stringify(Object.fromEntries(given)),
  };
  const length = new URLSearchParams({ query: address.query ?? '', given: address.given ?? '' }).toString().length;
  return length > longestAddress ? null : address;
};
