import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
// As it stands in the address: wouter's own useSearchParams decodes twice, and an id with a per cent sign would not survive.
import { useSearch } from 'wouter/use-browser-location';
import { formatView, parseView, type ViewState } from '../state/view-state.ts';

/** The view that the address asks for. */
export const useView = (): ViewState => {
  const search = useSearch();
  return useMemo(() => parseView(new URLSearchParams(search)), [search]);
};

export type ChangeView = (
  change: Partial<ViewState>,
  options?: { readonly place?: string; readonly replace?: boolean },
) => void;

/** The address of a view at a place. */
export const addressOfView = (place: string, view: ViewState): string => {
  const search = formatView(view).toString();
  return search === '' ? place : `${place}?${search}`;
};

/** Goes to the view changed so. Each change is a step that the browser's "back" undoes, unless it replaces the last. */
export const useChangeView = (): ChangeView => {
  const [here, go] = useLocation();
  return useCallback(
    (change, { place = here, replace = false } = {}) => {
      // Read from the address, not from a render: two changes in one event must not undo each other.
      const view = parseView(new URLSearchParams(window.location.search));
      const left = place === here ? {} : { own: {} };
      go(addressOfView(place, { ...view, ...left, ...change }), { replace });
    },
    [here, go],
  );
};
