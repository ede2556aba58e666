import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Structure, structure, structureOnPaper } from '#contract/structure';
import { post } from '../api/post.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { useEvaluated } from './use-evaluated.ts';
import { usePaper } from './use-paper.ts';
import { useScope } from './use-scope.ts';

/** The structure of a partnership as it is recorded. */
export const useStructure = (id: string | undefined): Answer<Structure> => {
  const scope = useScope();
  return useAnswer(structure, scope && id !== undefined ? { params: { partnership: id }, query: scope } : null);
};

/** The structure of a partnership after the steps on paper that apply; null where none stands there. */
export const useStructureOnPaper = (id: string): Structure | null => {
  const scope = useScope();
  const { steps } = usePaper();
  const evaluated = useEvaluated(steps).data;
  const edits = evaluated?.steps.filter((_, place) => evaluated.told[place] !== null) ?? [];
  const isOnPaper = steps.length > 0 && edits.length > 0;
  const { data } = useQuery<Structure, Error>({
    queryKey: [structureOnPaper.path, 'on paper', scope, id, edits],
    queryFn: () => post(structureOnPaper, { params: { partnership: id }, query: scope!, body: { edits } }), // enabled only so
    enabled: isOnPaper && scope !== null,
    placeholderData: keepPreviousData,
  });
  return isOnPaper ? (data ?? null) : null;
};
