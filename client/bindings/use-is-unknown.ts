import type { NodeAddress } from '#contract/node-reference';
import { Problem } from '../api/problem.ts';
import { useDetails } from './use-details.ts';

/** Whether the graph has nothing of this kind and id; false as long as that is not known. */
export const useIsUnknown = (node: NodeAddress | null): boolean => {
  const { error } = useDetails(node);
  return error instanceof Problem && error.code === 'NODE_NOT_FOUND';
};
