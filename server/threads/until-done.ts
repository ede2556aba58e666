import { setTimeout as pause } from 'node:timers/promises';

/** Tries again and again, with pauses between, until it is done or nobody waits for it any more. */
export const untilDone = async (
  attempt: () => Promise<boolean>,
  { pauseMs, signal }: { readonly pauseMs: number; readonly signal: AbortSignal },
): Promise<void> => {
  while (!signal.aborted) {
    if (await attempt()) return;
    // The signal ends the pause with an error, and the loop with it.
    await pause(pauseMs, undefined, { signal, ref: false }).catch(() => {});
  }
};
