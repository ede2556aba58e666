/** Runs the layout off the main thread. A module worker of our own, so that `worker-src 'self'` suffices. */
import { computeLayout, type LayoutInput } from './layout.ts';

self.onmessage = ({ data }: MessageEvent<LayoutInput>) => {
  self.postMessage(computeLayout(data));
};
