import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../server/neo4j/local/free-port.ts';
import { projectRoot } from '../../server/project-root.ts';
import { connectToThrowAway, emptyThrowAway, throwAwayNeo4j } from '../support/empty-graph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A server that takes connections and says nothing: what waits for it hangs. */
let silent: Server;
let callers: Set<Socket>;
let environment: Record<string, string>;
let started: ChildProcess | null = null;

beforeEach(async () => {
  callers = new Set();
  silent = createServer((socket) => callers.add(socket.on('error', () => {})));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  environment = {
    PORT: '0',
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_PASSWORD: 'secret-word',
    DATA_DIR: await temporaryFolder('start'),
  };
});
afterEach(() => {
  started?.kill('SIGKILL');
  for (const socket of callers) socket.destroy();
  silent.close();
});

/** Starts the application that was built before these tests, and nothing before it. */
const start = (added: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'server', 'commands', 'start.js')], {
    cwd: projectRoot,
    env: { ...process.env, ...environment, ...added },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started = child;
  let text = '';
  let look = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      look();
    });
  }
  const prints = (wanted: RegExp) =>
    new Promise<void>((resolve) => {
      look = () => wanted.test(text) && resolve();
      look();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, prints, ended, printed: () => text };
};

/** Comes true when the application waits for the silent server. */
const hangs = () => new Promise<void>((resolve) => silent.once('connection', () => resolve()));

describe('npm start', () => {
  it('says in one line, and in nothing else, that DATA_DIR cannot be made', async () => {
    const run = start({ DATA_DIR: '/proc/nope' });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toMatch(/^DATA_DIR is "[^\n]+\n$/);
  });

  it('ends with 130 at a second Ctrl-C while a step hangs, and until then prints no log line', async () => {
    const port = await freePort();
    const run = start({ PORT: String(port) });
    await hangs();
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(503);
    expect(run.printed()).toBe('');
    run.child.kill('SIGINT');
    await run.prints(/Stopping as soon as this step is done/);
    const since = performance.now();
    const impatience = setInterval(() => run.child.kill('SIGINT'), 100);
    expect(await run.ended).toBe(130);
    clearInterval(impatience);
    expect(performance.now() - since).toBeLessThan(3_000);
  });

  it('stops cleanly at one Ctrl-C that arrives twice', async () => {
    const connected = await connectToThrowAway();
    await emptyThrowAway(connected);
    await connected.driver.close();
    const { uri, user, password } = throwAwayNeo4j();
    const run = start({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED: 'none' });
    await run.prints(/ready after/);
    run.child.kill('SIGINT');
    run.child.kill('SIGTERM'); // two of one kind might arrive as one
    expect(await run.ended).toBe(0);
  });
});
