import type { LayoutInput } from './layout.ts';
import type { LayoutPositions } from './layout-positions.ts';

/**
 * Computes a layout in a worker of its own.
 * @param signal ends the worker; the promise then stays open, as nobody waits for it any more
 * @throws (rejects) when the worker fails to load or to compute
 */
export const runLayout = (input: LayoutInput, signal: AbortSignal): Promise<LayoutPositions> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener('abort', end, { once: true });
    worker.onmessage = ({ data }: MessageEvent<LayoutPositions>) => {
      signal.removeEventListener('abort', end);
      end();
      resolve(data);
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(`The layout failed: ${event.message}`));
    };
    worker.postMessage(input);
  });
