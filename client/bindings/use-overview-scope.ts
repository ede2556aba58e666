import { useMemo } from 'react';
import type { ScopeQuery } from '#contract/scope';
import { useScope } from './use-scope.ts';
import { useView } from './use-view.ts';

/** The scope of a page of the overview: that of the header, in the area that is chosen there; null where no source is in force. */
export const useOverviewScope = (): ScopeQuery | null => {
  const scope = useScope();
  const { area } = useView();
  return useMemo(() => scope && { ...scope, ...(area === null ? {} : { area }) }, [scope, area]);
};
