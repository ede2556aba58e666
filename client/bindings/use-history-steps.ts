import { useSyncExternalStore } from 'react';

export interface HistorySteps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

const subscribe = (changed: () => void): (() => void) => {
  window.navigation?.addEventListener('currententrychange', changed);
  return () => window.navigation?.removeEventListener('currententrychange', changed);
};

// A browser without the Navigation API cannot say whether there is a step: the buttons then stay usable.
const canUndo = (): boolean => window.navigation?.canGoBack ?? true;
const canRedo = (): boolean => window.navigation?.canGoForward ?? true;

/** Undo and redo of what is seen: the browser's own history, since the address holds the view. */
export const useHistorySteps = (): HistorySteps => ({
  canUndo: useSyncExternalStore(subscribe, canUndo),
  canRedo: useSyncExternalStore(subscribe, canRedo),
  undo: () => window.history.back(),
  redo: () => window.history.forward(),
});
