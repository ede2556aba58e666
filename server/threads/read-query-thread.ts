/** A thread that reads queries of the console: their grammar is large, and reading one may have to be ended. */
import { type ReadQuery, readQuery } from '../console/syntax/read-query.ts';

export interface QueryToRead {
  readonly query: string;
  /** How many values each parameter holds. */
  readonly values: Readonly<Record<string, number>>;
}

export const read = ({ query, values }: QueryToRead): ReadQuery => readQuery(query, values);
