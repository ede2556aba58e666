import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { GraphGate } from './graph-gate.ts';
import type { Report } from './neo4j/local/progress.ts';
import { type OpenGraph, openGraph } from './open-graph.ts';
import { Problem } from './problem.ts';
import { seedGraph } from './seed-graph.ts';

export interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const listen = async (app: FastifyInstance, { host, port, logLevel }: Config): Promise<string> => {
  // The address is told once all is ready, among the words of the start; Fastify logs it as soon as it listens.
  app.log.level = 'silent';
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new Problem(
        'INVALID_CONFIGURATION',
        `Port ${port} on ${host} is taken: end the program that uses it, or set PORT to another.`,
        { cause },
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES') {
      throw new Problem(
        'INVALID_CONFIGURATION',
        `HOST ${host} with PORT ${port} cannot be listened on (${code}): set them to an address of this machine.`,
        { cause },
      );
    }
    throw cause;
  } finally {
    app.log.level = logLevel;
  }
};

/**
 * Starts the application: listens first, so that a taken port is told at once and health can say what is going on,
 * then opens the graph and fills an empty one.
 *
 * @param now gives the time to record, ISO 8601.
 * @throws Problem; then nothing is left running.
 */
export const startApplication = async (config: Config, report: Report, now: () => string): Promise<Running> => {
  const gate = new GraphGate();
  const tell: Report = (progress) => {
    gate.report(progress.step);
    report(progress);
  };
  const app = await buildApp({ config, graph: gate, now });
  let graph: OpenGraph | null = null;
  const stop = async () => {
    await app.close();
    await graph?.close();
  };
  try {
    const address = await listen(app, config);
    graph = await openGraph(config, tell, now());
    await seedGraph(graph, config, tell, now());
    await graph.snapshot();
    gate.ready(graph);
    graph.console.warm().catch((error) => app.log.warn(error));
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
