import type { Checked } from './check.worker.ts';

export interface Checker {
  /** What is amiss with a query; null where it cannot be told. */
  readonly check: (query: string) => Promise<Checked | null>;
  readonly end: () => void;
}

/** Checks texts in a worker, which is loaded with the first of them. */
export const openChecker = (): Checker => {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, (checked: Checked | null) => void>();
  const giveUp = () => {
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const opened = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly checked: Checked }>) => {
      waiting.get(data.id)?.(data.checked);
      waiting.delete(data.id);
    };
    worker.onerror = giveUp;
    return worker;
  };
  return {
    check: (query) =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        opened().postMessage({ id: asked, query });
      }),
    end: () => {
      worker?.terminate();
      giveUp();
    },
  };
};
