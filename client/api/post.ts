import type { BodyOf, OkOf, ParamsOf, PostEndpoint, QueryOf } from '#contract/endpoint';
import { addressOf, answerOf } from './call.ts';

/** JSON as a request's body: a blob tells its type to the server. */
export const jsonBody = (body: unknown): Blob => new Blob([JSON.stringify(body)], { type: 'application/json' });

/**
 * Sends JSON to an endpoint that takes it.
 * @throws Problem as `call` does; an AbortError where it was cancelled.
 */
export const post = <E extends PostEndpoint>(
  endpoint: E,
  { params, query, body }: { readonly params: ParamsOf<E>; readonly query: QueryOf<E>; readonly body: BodyOf<E> },
  signal?: AbortSignal,
): Promise<OkOf<E>> =>
  answerOf(endpoint, addressOf(endpoint, { params, query }), { body: jsonBody(body), signal: signal ?? null });
