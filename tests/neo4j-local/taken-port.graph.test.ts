/** A port that was free when it was looked up, and is another Neo4j's by the time that ours would take it. */
import { readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../server/neo4j/local/free-port.ts';
import { jarsFolder } from '../../server/neo4j/local/jars.ts';
import { layoutOf } from '../../server/neo4j/local/layout.ts';
import { openNeo4j } from '../../server/neo4j/local/open-neo4j.ts';
import { throwAwayNeo4j } from '../support/empty-graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sharedJars } from '../support/throw-away-neo4j.ts';
import { askGraph } from './ask-graph.ts';

/** Puts the throw-away Neo4j, which knows another password, at a port too. */
const occupy = (port: number): Server => {
  const { hostname, port: target } = new URL(throwAwayNeo4j().uri);
  const server = createServer((near) => {
    const far = connect(Number(target), hostname);
    for (const socket of [near, far]) socket.on('error', () => socket.destroy());
    near.pipe(far).pipe(near);
  }).listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  return server;
};

/** A data folder for a Neo4j that has never run. */
const newDataDir = async (): Promise<string> => {
  const dataDir = await temporaryFolder('taken');
  const { dataDir: shared } = await sharedJars();
  await mkdir(join(dataDir, 'neo4j'));
  await symlink(dirname(jarsFolder(shared)), dirname(jarsFolder(dataDir)));
  return dataDir;
};

/** What is told while Neo4j starts; as it does, its port is taken. */
const takingItsPort = (dataDir: string) => {
  const steps: string[] = [];
  let port = 0;
  return {
    steps,
    port: () => port,
    report: ({ step }: { readonly step: string }) => {
      steps.push(step);
      if (step !== 'Starting Neo4j' || port > 0) return;
      const settings = readFileSync(join(layoutOf(dataDir).home, 'conf', 'neo4j.conf'), 'utf8');
      port = Number(/^server\.bolt\.listen_address=.*:(\d+)$/m.exec(settings)?.[1]);
      occupy(port);
    },
  };
};

test('Neo4j starts once more, on another port, and says so', async () => {
  const dataDir = await newDataDir();
  const { steps, port, report } = takingItsPort(dataDir);
  const neo4j = await openNeo4j({ dataDir, report });
  try {
    expect(steps).toContainEqual(expect.stringMatching(`^Port ${port()} was taken while Neo4j started`));
    expect(new URL(neo4j.uri).port).not.toBe(String(port()));
    expect(await askGraph(neo4j, 'MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  } finally {
    await neo4j.close();
  }
}, 150_000);

test('where that very port was asked for, its number is told and nothing is left running', async () => {
  const dataDir = await newDataDir();
  const { report } = takingItsPort(dataDir);
  const port = await freePort();
  await expect(openNeo4j({ dataDir, port, report })).rejects.toMatchObject({
    code: 'NEO4J_UNAVAILABLE',
    message: expect.stringContaining(`Port ${port} on 127.0.0.1 was taken while Neo4j started`),
  });
}, 150_000);
