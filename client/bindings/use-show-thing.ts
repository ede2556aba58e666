import { useCallback } from 'react';
import { isDrawnKind } from '../drawn-kind.ts';
import { isNodeKey, parseNodeKey } from '../node-key.ts';
import { useChangeView } from './use-view.ts';

/** Selects a thing by its key, and draws the picture around it where it is drawn; others are read in the inspector. */
export const useShowThing = (): ((key: string) => void) => {
  const change = useChangeView();
  return useCallback(
    (key) => {
      if (!isNodeKey(key)) return;
      const selection = { selected: key, inspector: 'open' } as const;
      const isDrawn = isDrawnKind(parseNodeKey(key)?.kind);
      change(isDrawn ? { ...selection, picture: { of: 'thing', key }, expanded: [], page: 'picture' } : selection);
    },
    [change],
  );
};
