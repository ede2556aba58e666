/** A graph of a synthetic network on a Neo4j of its own, which goes with its folder. */
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NodeRow, RelationRow } from '../server/analysis/build-snapshot.ts';
import { readConfig } from '../server/config.ts';
import { makeDataDir } from '../server/data-dir.ts';
import { catalogue } from '../server/neo4j/catalogue.ts';
import type { Connected } from '../server/neo4j/connect.ts';
import { haveJars, jarsFolder } from '../server/neo4j/local/jars.ts';
import { runTransaction } from '../server/neo4j/run-query.ts';
import { type OpenGraph, openGraph } from '../server/open-graph.ts';
import type { Synthetic } from './synthetic.ts';
import { rowsOf } from './synthetic-snapshot.ts';

const batchRows = 5_000;
const writeMs = 300_000;

/** What is known of a row as the properties that an import would write. */
const nodeProperties = (row: NodeRow): Record<string, unknown> => {
  const isTyped = row.label === 'Partnership' || row.label === 'Agency';
  const known = {
    id: row.id,
    name: row.name,
    [isTyped ? 'type' : 'kind']: row.type,
    started: row.since,
    ended: row.until,
    complete: row.complete ? true : null,
    tier: row.tier,
    meetingsPerYear: row.meetingsPerYear,
    hoursPerMeeting: row.hoursPerMeeting,
    sources: [...row.sources],
    locators: row.sources.map(() => ''),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
};

const relationProperties = ({ sources }: RelationRow) => ({ sources: [...sources], locators: sources.map(() => '') });

const batches = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / batchRows) }, (_, index) =>
    items.slice(index * batchRows, (index + 1) * batchRows),
  );

const write = (connected: Connected, network: Synthetic): Promise<void> =>
  runTransaction(connected, { name: 'write a synthetic network', timeoutMs: writeMs }, async (run) => {
    const { nodes, relations } = rowsOf(network);
    const elements = new Map<string, string>();
    for (const batch of batches(nodes)) {
      const rows = batch.map((row) => ({ label: row.label, properties: nodeProperties(row) }));
      for (const { id, element } of await run(catalogue.createNodes, { rows })) elements.set(id, element);
    }
    for (const batch of batches(relations)) {
      const rows = batch.flatMap((row) =>
        row.to.map((to) => ({
          type: row.type,
          from: elements.get(row.from)!,
          to: elements.get(to)!,
          properties: relationProperties(row),
        })),
      );
      await run(catalogue.createRelationships, { rows });
    }
    await run(catalogue.raiseRevision, {});
  });

/** Opens a graph that holds the network, or nothing; its store lies in the folder, its jars are those of DATA_DIR. */
export const openThrowAwayGraph = async (folder: string, network: Synthetic | null): Promise<OpenGraph> => {
  const { dataDir: shared } = readConfig(process.env);
  const dataDir = join(folder, 'data');
  await makeDataDir(join(dataDir, 'neo4j'));
  if (haveJars(shared)) await symlink(dirname(jarsFolder(shared)), dirname(jarsFolder(dataDir)));
  const config = { ...readConfig({}), dataDir };
  const graph = await openGraph(config, () => {}, new Date().toISOString());
  if (network) await write(graph.connected, network);
  return graph;
};
