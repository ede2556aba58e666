import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect } from 'vitest';
import { type ExportFormat, exportFormats } from '#contract/exports';
import type { NodeAddress } from '#contract/node-reference';
import type { ScopeQuery } from '#contract/scope';
import { exportGraph } from '../../server/exports/export-graph.ts';
import { importBundle } from '../../server/imports/import-bundle.ts';
import { loadSnapshot } from '../../server/neo4j/load-snapshot.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { exportInScope } from '../../server/routes/export-in-scope.ts';
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
    /** The path of a file that holds the graph, or what a scope shows of it. */
    exported: async (
      format: ExportFormat,
      scope: ScopeQuery = {},
      only: readonly NodeAddress[] | null = null,
    ): Promise<string> => {
      const path = join(folder, `graph.${exportFormats[format].ending}`);
      const { connected } = opened();
      // Read here: a thread takes longer to start than all the rest.
      const snapshot = () => loadSnapshot(connected);
      await exportInScope({ snapshot }, scope, only, (part) => exportGraph(connected, format, path, part));
      return path;
    },
  };
};
