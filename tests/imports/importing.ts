import { afterAll, beforeEach } from 'vitest';
import type { ImportReport } from '#contract/import-report';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { ImportOptions } from '../../server/imports/import-options.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';
import { bundleFolder } from './bundle-folder.ts';

/** An empty graph for each test of the file, and what they do to it. */
export const importing = () => {
  let graph: OpenGraph | undefined;
  beforeEach(async () => {
    await graph?.close();
    graph = await emptyGraph();
  });
  afterAll(() => graph?.close());

  const connected = () => {
    if (!graph) throw new TypeError('There is a graph only inside a test.');
    return graph.connected;
  };
  return {
    connected,
    take: async (
      files: Readonly<Record<string, string>>,
      options: Partial<ImportOptions> = {},
    ): Promise<ImportReport> => importBundle(connected(), [await bundleFolder(files)], { at: testTime, ...options }),
    read: async (query: string): Promise<unknown[]> => {
      const { records } = await connected().driver.executeQuery(query);
      return records.map((record) => record.toObject());
    },
  };
};
