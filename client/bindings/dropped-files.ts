import { createContext, useContext } from 'react';

/** Files that were dropped somewhere in the page, on their way to the place where data comes in. */
export interface DroppedFiles {
  /** Null where none are waiting. */
  readonly files: readonly File[] | null;
  readonly setFiles: (files: readonly File[] | null) => void;
}

export const DroppedFilesContext = createContext<DroppedFiles>({ files: null, setFiles: () => undefined });

export const useDroppedFiles = (): DroppedFiles => useContext(DroppedFilesContext);
