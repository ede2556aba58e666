/** A thread that reads queries of the console: their grammar is large, and reading one may have to be ended. */
import { type ReadQuery, readQuery } from '../console/syntax/read-query.ts';

export const read = (query: string): ReadQuery => readQuery(query);
