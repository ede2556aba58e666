import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { projectRoot } from '../../server/project-root.ts';
import { emptyGraph, testTime } from './empty-graph.ts';
import { appOver } from './running-app.ts';

type Example = 'documented' | 'county';

/** What the tests of a file ask; to be read within a test. */
interface Application {
  readonly graph: OpenGraph;
  readonly app: FastifyInstance;
}

const application = (examples: readonly Example[]) => {
  let open: Application | undefined;
  const close = async (): Promise<void> => {
    await open?.app.close();
    await open?.graph.close();
    open = undefined;
  };
  const start = async (): Promise<void> => {
    await close();
    const graph = await emptyGraph();
    open = { graph, app: await appOver(graph) };
    for (const example of examples) {
      const { errors } = await importBundle(graph.connected, [join(projectRoot, 'seed', example)], { at: testTime });
      expect(errors).toEqual([]);
    }
  };
  const now = (): Application => {
    if (!open) throw new Error('There is an application within a test alone.');
    return open;
  };
  return { start, close, now };
};

/** An application over an empty graph for each test of the file. */
export const applicationForEach = (): (() => Application) => {
  const { start, close, now } = application([]);
  beforeEach(start);
  afterAll(close);
  return now;
};

/** One application with examples for all tests of the file. */
export const applicationWith = (...examples: readonly Example[]): (() => Application) => {
  const { start, close, now } = application(examples);
  beforeAll(start);
  afterAll(close);
  return now;
};
