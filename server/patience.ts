import type { ImportLimits } from '#contract/import-limits';

/** How long the server waits for those who send slowly, and for how many at once. */
export interface Patience {
  /** For the headers of a request, also on a connection that says nothing. */
  readonly headersMs: number;
  /** For a whole request that brings files, to its last byte. */
  readonly requestMs: number;
  /** For any other. */
  readonly bodyMs: number;
  /** How often it looks for those who are late. */
  readonly lookEveryMs: number;
  readonly connections: number;
  /** Of them, from one address: a browser has up to thirty. */
  readonly connectionsEach: number;
}

/** The slowest line over which the largest upload still arrives. */
const uploadBytesAMs = 1_000;

export const usualPatience = ({ fileBytes }: Pick<ImportLimits, 'fileBytes'>): Patience => ({
  headersMs: 10_000,
  requestMs: 30_000 + fileBytes / uploadBytesAMs,
  bodyMs: 30_000,
  lookEveryMs: 5_000,
  connections: 1_000,
  connectionsEach: 200,
});
