import type { OkOf } from '#contract/endpoint';
import { findings } from '#contract/findings';
import { type Answer, useAnswer } from './use-answer.ts';
import { useScope } from './use-scope.ts';

const listedAtMost = 2_000;

export type FindingsAnswer = OkOf<typeof findings>;

/** Every finding of the sources in force; what the panel filters, it filters of these, so that its counts stay whole. */
export const useFindings = (): Answer<FindingsAnswer> => {
  const scope = useScope();
  return useAnswer(findings, scope && { params: {}, query: { ...scope, limit: listedAtMost } }, { keepPrevious: true });
};
