/** A thread that reads queries of the console: their grammar is large, and reading one may have to be ended. */
import type { GivenByName } from '../console/syntax/given.ts';
import { type ReadQuery, readQuery } from '../console/syntax/read-query.ts';

export interface QueryToRead {
  readonly query: string;
  /** What each parameter holds. */
  readonly given: GivenByName;
}

export const read = ({ query, given }: QueryToRead): ReadQuery => readQuery(query, given);
