import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Edit } from '#contract/scenarios';
import type { Evaluated } from './evaluate.ts';
import type { Answer } from './use-answer.ts';
import { useScope } from './use-scope.ts';

/** What steps come to in the scope in force; the last answer stays in view while another is worked out. */
export const useEvaluated = (steps: readonly Edit[] | null): Answer<Evaluated> => {
  const scope = useScope();
  return useQuery<Evaluated, Error>({
    queryKey: ['evaluated', scope, steps],
    // Enabled only where there are both; what works steps out is fetched with the first.
    queryFn: async () => (await import('./evaluate.ts')).evaluate(steps!, scope!),
    enabled: steps !== null && steps.length > 0 && scope !== null,
    placeholderData: keepPreviousData,
  });
};
