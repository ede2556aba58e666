import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { runProgram } from './run-program.ts';

const answers = (uri: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(uri);
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });

const folders = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('joined-up-neo4j-'));

test('a throw-away Neo4j ends with a test run that was killed, and leaves no folder', async () => {
  const before = folders();
  const run = runProgram<{ uri: string }>(new URL('./use-throw-away.ts', import.meta.url), []);
  const { uri } = await run.said;
  expect(await answers(uri)).toBe(true);
  await run.kill();
  await vi.waitUntil(async () => !(await answers(uri)), { timeout: 15_000 });
  await vi.waitUntil(() => folders().every((name) => before.includes(name)), { timeout: 15_000 });
}, 60_000);
