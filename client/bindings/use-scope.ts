import { useMemo } from 'react';
import type { ScopeQuery } from '#contract/scope';
import { sourceKindsOf } from '../state/source-groups.ts';
import { useView } from './use-view.ts';

/** The scope parameters of every call; null where no source is in force, and there is nothing to ask. */
export const useScope = (): ScopeQuery | null => {
  const { sources, at } = useView();
  return useMemo(
    () => (sources.length === 0 ? null : { sources: sourceKindsOf(sources), ...(at === null ? {} : { at }) }),
    [sources, at],
  );
};
