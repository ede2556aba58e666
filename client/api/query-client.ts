import { QueryClient } from '@tanstack/react-query';
import { asProblem, type ProblemCode } from './problem.ts';

/** The problems that pass by themselves: worth one more try before they are shown. */
const passing: readonly ProblemCode[] = ['NOT_READY', 'TOO_MANY_REQUESTS'];

const retryDelayMs = 1_500;

/** One cache for everything the server says. It goes stale only with the graph's revision, which `use-revision.ts` watches. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && passing.includes(asProblem(error).code),
        retryDelay: retryDelayMs,
        // Said to be online or not by the call itself: the server is often on this very machine.
        networkMode: 'always',
      },
    },
  });
