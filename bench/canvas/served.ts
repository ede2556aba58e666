/** The application as it is started, on a graph of its own, for a browser. */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { GraphGate } from '../../server/graph-gate.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { seedGraph } from '../../server/seed-graph.ts';
import type { Synthetic } from '../synthetic.ts';
import { openThrowAwayGraph } from '../throw-away-graph.ts';

/** @param content a synthetic network, or the name of what `SEED` names. */
export const whileServed = async <T>(
  folder: string,
  content: Synthetic | 'documented',
  work: (address: string) => Promise<T>,
): Promise<T> => {
  await mkdir(folder, { recursive: true });
  const own = await mkdtemp(join(folder, 'served-'));
  const graph: OpenGraph = await openThrowAwayGraph(own, content === 'documented' ? null : content);
  const config = readConfig({ LOG_LEVEL: 'error', SEED: content === 'documented' ? content : 'none' });
  const gate = new GraphGate();
  const now = () => new Date().toISOString();
  const app = await buildApp({ config, graph: gate, now });
  try {
    await seedGraph(graph, config, () => {}, now());
    await graph.snapshot();
    gate.ready(graph);
    return await work(await app.listen({ host: '127.0.0.1', port: 0 }));
  } finally {
    await app.close();
    await graph.close();
  }
};
