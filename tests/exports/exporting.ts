import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect } from 'vitest';
import { type ExportFormat, exportFormats } from '#contract/exports';
import { exportGraph } from '../../server/exports/export-graph.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { bundleFolder } from '../imports/bundle-folder.ts';
import { emptyGraph, testTime } from '../support/empty-graph.ts';

/** An empty graph for each test of the file, and exports of what they fill it with. */
export const exporting = () => {
  let graph: OpenGraph | undefined;
  let folder = '';
  const open = async () => {
    await graph?.close();
    graph = await emptyGraph();
  };
  beforeEach(async () => {
    await open();
    if (folder !== '') await rm(folder, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'joined-up-exports-'));
  });
  afterAll(async () => {
    await graph?.close();
    await rm(folder, { recursive: true });
  });
  const opened = () => {
    if (!graph) throw new TypeError('There is a graph only inside a test.');
    return graph;
  };
  const take = (paths: readonly string[]) => importBundle(opened().connected, paths, { at: testTime });
  return {
    graph: opened,
    connected: () => opened().connected,
    take,
    /** @throws where anything is wrong with the tables. */
    takeTables: async (tables: Readonly<Record<string, string>>): Promise<void> => {
      const { errors } = await take([await bundleFolder(tables)]);
      expect(errors).toEqual([]);
    },
    /** Takes everything out of the graph. */
    empty: open,
    /** The path of a file that holds the graph. */
    exported: async (format: ExportFormat): Promise<string> => {
      const path = join(folder, `graph.${exportFormats[format].ending}`);
      await exportGraph(opened().connected, format, path);
      return path;
    },
  };
};
