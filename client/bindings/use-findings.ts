import type { OkOf } from '#contract/endpoint';
import { type Finding, findingStatuses, findings } from '#contract/findings';
import { type FindingFilter, filterQuery, noFilter } from '../state/finding-filter.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { useScope } from './use-scope.ts';

/** Findings that are asked for at once, and those that are ever listed. */
export const findingsAtOnce = 2_000;
export const findingsAtMost = 10_000;

export type FindingsAnswer = OkOf<typeof findings>;

/** The findings of the sources in force that fit a filter, and how many each other choice would list. */
export const useFindings = (filter = noFilter as FindingFilter, limit = findingsAtOnce): Answer<FindingsAnswer> => {
  const scope = useScope();
  const query = { ...scope, ...filterQuery(filter), counts: true, limit };
  return useAnswer(findings, scope && { params: {}, query }, { keepPrevious: true });
};

/** One finding, whatever was decided of it; null asks for none. */
export const useFinding = (id: string | null): { readonly finding: Finding | null; readonly isKnown: boolean } => {
  const scope = useScope();
  const query = { ...scope, id: id === null ? [] : [id.slice(0, 100)], status: [...findingStatuses], limit: 1 };
  const answer = useAnswer(findings, scope && id ? { params: {}, query } : null);
  return { finding: answer.data?.findings[0] ?? null, isKnown: answer.data !== undefined || answer.isError };
};
