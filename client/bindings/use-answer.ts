import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Endpoint, OkOf } from '#contract/endpoint';
import { type CallRequest, call } from '../api/call.ts';

export type Answer<T> = UseQueryResult<T, Error>;

/**
 * What an endpoint answers, from the cache or the server; `null` asks nothing.
 * With `keepPrevious` the last answer stays in view while another is fetched.
 */
export const useAnswer = <E extends Endpoint>(
  endpoint: E,
  request: CallRequest<E> | null,
  { keepPrevious = false }: { readonly keepPrevious?: boolean } = {},
): Answer<OkOf<E>> =>
  useQuery<OkOf<E>, Error>({
    queryKey: [endpoint.path, request],
    queryFn: ({ signal }) => call(endpoint, request!, signal), // enabled only where there is a request
    enabled: request !== null,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
