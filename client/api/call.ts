import { Check } from 'typebox/schema';
import type { Endpoint, OkOf, ParamsOf, QueryOf } from '#contract/endpoint';
import { Problem, problemOf } from './problem.ts';

export interface CallRequest<E extends Endpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
}

/** Where a request goes: the endpoint's path with its parameters, and a list as a repeated name. */
export const addressOf = (endpoint: Endpoint, { params, query }: CallRequest<Endpoint>): string => {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((each): [string, string][] => (each === undefined ? [] : [[name, String(each)]])),
  );
  const search = new URLSearchParams(pairs).toString();
  return search === '' ? path : `${path}?${search}`;
};

const isAbort = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'AbortError';

/** @throws Problem UNREACHABLE; an AbortError where it was cancelled. */
export const send = async (address: string, request: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, { headers: { accept: 'application/json' }, ...request });
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    throw new Problem('UNREACHABLE', { cause: thrown });
  }
};

/**
 * What an endpoint answers at an address. Small answers are checked against their schema; large ones are trusted, as the
 * server's tests check them.
 */
export const answerOf = async <E extends Endpoint>(
  endpoint: E,
  address: string,
  request: Pick<RequestInit, 'body' | 'signal'>,
): Promise<OkOf<E>> => {
  const response = await send(address, { method: endpoint.method, ...request });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(body);
  if (body === null || (!endpoint.large && !Check(endpoint.ok, body))) throw new Problem('UNEXPECTED_ANSWER');
  return body as OkOf<E>; // checked above, or large
};

/**
 * Asks one endpoint that is sent nothing.
 * @throws Problem when the server refuses, cannot be reached, or answers in another shape.
 */
export const call = <E extends Endpoint>(
  endpoint: E,
  request: CallRequest<E>,
  signal?: AbortSignal,
): Promise<OkOf<E>> => answerOf(endpoint, addressOf(endpoint, request), { signal: signal ?? null });
