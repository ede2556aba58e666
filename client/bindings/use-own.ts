import { useCallback } from 'react';
import type { Own, OwnName } from '../state/own-parameters.ts';
import { parseView } from '../state/view-state.ts';
import { useChangeView, useView } from './use-view.ts';

export type ChangeOwn = (
  change: Readonly<Partial<Record<OwnName, string | null>>>,
  options?: { readonly replace?: boolean },
) => void;

/** The parameters that the open page alone reads, and how it sets them; null takes one off. */
export const useOwn = (): readonly [Own, ChangeOwn] => {
  const { own } = useView();
  const change = useChangeView();
  const changeOwn = useCallback<ChangeOwn>(
    (changed, options) => {
      const now = parseView(new URLSearchParams(window.location.search)).own;
      const entries = Object.entries({ ...now, ...changed }).filter(([, value]) => value);
      change({ own: Object.fromEntries(entries) }, options);
    },
    [change],
  );
  return [own, changeOwn];
};
