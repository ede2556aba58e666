import type { OkOf } from '#contract/endpoint';
import { type Finding, findingStatuses, findings } from '#contract/findings';
import type { NodeKey } from '../node-key.ts';
import { type FindingFilter, filterQuery, noFilter } from '../state/finding-filter.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { useScope } from './use-scope.ts';

/** Findings that come with the counts: enough for the head of every list, and to open with the strongest. */
const findingsAtFirst = 50;
/** The most that are read of one thing. */
const findingsOfOne = 500;

export type FindingsAnswer = OkOf<typeof findings>;

/** The strongest findings of the sources in force that fit a filter, and how many each other choice would list. */
export const useFindings = (filter = noFilter as FindingFilter): Answer<FindingsAnswer> => {
  const scope = useScope();
  const query = { ...scope, ...filterQuery(filter), order: 'score' as const, counts: true, limit: findingsAtFirst };
  return useAnswer(findings, scope && { params: {}, query }, { keepPrevious: true });
};

/** One finding, whatever was decided of it; null asks for none. */
export const useFinding = (id: string | null): { readonly finding: Finding | null; readonly isKnown: boolean } => {
  const scope = useScope();
  const query = { ...scope, id: id === null ? [] : [id.slice(0, 100)], status: [...findingStatuses], limit: 1 };
  const answer = useAnswer(findings, scope && id ? { params: {}, query } : null);
  return { finding: answer.data?.findings[0] ?? null, isKnown: answer.data !== undefined || answer.isError };
};

/** Whether a finding is one of those that fit a filter; false until that is known. */
export const useFits = (id: string | null, filter: FindingFilter): boolean => {
  const scope = useScope();
  const query = { ...scope, ...filterQuery(filter), id: id === null ? [] : [id], limit: 1 };
  return useAnswer(findings, scope && id !== null ? { params: {}, query } : null).data?.total === 1;
};

/** The open findings that a thing is a subject of, strongest first. */
export const useFindingsOn = (key: NodeKey): FindingsAnswer | undefined => {
  const scope = useScope();
  const query = { ...scope, subject: key, order: 'score' as const, limit: findingsOfOne };
  return useAnswer(findings, scope && { params: {}, query }).data;
};
