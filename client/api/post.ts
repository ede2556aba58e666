import type { BodyOf, OkOf, ParamsOf, PostEndpoint, QueryOf } from '#contract/endpoint';
import { addressOf, answerOf } from './call.ts';

/**
 * Sends JSON to an endpoint that takes it.
 * @throws Problem as `call` does.
 */
export const post = <E extends PostEndpoint>(
  endpoint: E,
  { params, query, body }: { readonly params: ParamsOf<E>; readonly query: QueryOf<E>; readonly body: BodyOf<E> },
): Promise<OkOf<E>> =>
  // A blob tells its type to the server.
  answerOf(endpoint, addressOf(endpoint, { params, query }), {
    body: new Blob([JSON.stringify(body)], { type: 'application/json' }),
  });
