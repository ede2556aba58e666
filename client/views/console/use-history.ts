import { useState } from 'react';
import type { Draft } from '../../state/console-draft.ts';
import { parseHistory, withRun } from '../../state/console-history.ts';

const storedAs = 'joined-up-console-history';

/** Storage may be full or forbidden: then the history lasts as long as the page. */
const attempt = <T>(deed: () => T, otherwise: T): T => {
  try {
    return deed();
  } catch {
    return otherwise;
  }
};

export interface History {
  readonly runs: readonly Draft[];
  readonly add: (run: Draft) => void;
  readonly clear: () => void;
}

/** What was run in this browser. */
export const useHistory = (): History => {
  const stored = () => parseHistory(attempt(() => window.localStorage.getItem(storedAs), null));
  const [runs, setRuns] = useState(stored);
  const keep = (next: readonly Draft[]) => {
    setRuns(next);
    attempt(() => window.localStorage.setItem(storedAs, JSON.stringify(next)), undefined);
  };
  // Read anew: another window may have run something meanwhile.
  return { runs, add: (run) => keep(withRun(stored(), run)), clear: () => keep([]) };
};
