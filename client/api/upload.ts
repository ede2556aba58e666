import type { Endpoint, OkOf, QueryOf } from '#contract/endpoint';
import type { Mapping } from '#contract/mapping';
import { addressOf, answerOf } from './call.ts';

/**
 * Sends files to an endpoint that takes them.
 * @throws Problem as `call` does; an AbortError where it was cancelled.
 */
export const upload = async <E extends Endpoint>(
  endpoint: E,
  {
    query,
    files,
    mapping,
  }: { readonly query: QueryOf<E>; readonly files: readonly File[]; readonly mapping: Mapping | null },
  signal?: AbortSignal,
): Promise<OkOf<E>> => {
  const body = new FormData();
  if (mapping) body.set('mapping', JSON.stringify(mapping));
  for (const file of files) body.append('file', file, file.webkitRelativePath || file.name);
  return answerOf(endpoint, addressOf(endpoint, { params: {}, query }), { body, signal: signal ?? null });
};
