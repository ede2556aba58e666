import { useEffect, useSyncExternalStore } from 'react';
import type { GraphSlice } from '#contract/graph-slice';

/** A picture, and the slice whose marks have their places in it; null while the first is laid out. */
interface Drawing {
  readonly slice: GraphSlice | null;
}

// One picture stands on a page. Its marks come after the data, in a part of the page that others do not know.
let drawing: Drawing | null = null;
const listeners = new Set<() => void>();

const tell = (next: Drawing | null): void => {
  drawing = next;
  for (const listener of listeners) listener();
};

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** For as long as a picture is on the page: which slice it has drawn. */
export const useTellDrawn = (slice: GraphSlice | null): void => {
  useEffect(() => {
    tell({ slice });
    return () => tell(null);
  }, [slice]);
};

/** Whether a picture on the page is still being laid out from this slice. */
export const useIsLaidOut = (slice: GraphSlice | undefined): boolean => {
  const now = useSyncExternalStore(subscribe, () => drawing);
  return now === null || now.slice === slice;
};
