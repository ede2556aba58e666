import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type PlanRules, type RationalisationAnswer, rationalisation } from '#contract/rationalisation';
import type { ScopeQuery } from '#contract/scope';
import { post } from '../api/post.ts';
import type { Answer } from './use-answer.ts';

/** Plans for an area within rules; null asks nothing. The last stay in view while others are looked for. */
export const usePlans = (scope: ScopeQuery | null, rules: Partial<PlanRules>): Answer<RationalisationAnswer> =>
  useQuery<RationalisationAnswer, Error>({
    queryKey: ['plans', scope, rules],
    queryFn: ({ signal }) => post(rationalisation, { params: {}, query: scope!, body: { rules } }, signal), // enabled only where there is a scope
    enabled: scope !== null,
    placeholderData: keepPreviousData,
  });
