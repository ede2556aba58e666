import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runProgram } from './run-program.ts';

const answers = (uri: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(uri);
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });

test('a throw-away Neo4j ends with a test run that was killed, and leaves no folder', async () => {
  const folder = await temporaryFolder('throw-away');
  const homes = () => readdirSync(folder).filter((name) => name.startsWith('joined-up-neo4j-'));
  const run = runProgram<{ uri: string }>(new URL('./use-throw-away.ts', import.meta.url), [], { TMPDIR: folder });
  const { uri } = await run.said;
  expect(await answers(uri)).toBe(true);
  expect(homes()).toHaveLength(1);
  await run.kill();
  await vi.waitUntil(async () => !(await answers(uri)), { timeout: 15_000 });
  await vi.waitUntil(() => homes().length === 0, { timeout: 15_000 });
}, 60_000);
