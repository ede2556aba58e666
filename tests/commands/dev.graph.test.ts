import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freePort } from '../../server/neo4j/local/free-port.ts';
import { projectRoot } from '../../server/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Somebody else's server on what was once the one port of the API; where that port is taken already, so much the better. */
const stranger = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_request, response) => response.end('{"code":"STRANGER"}'));
    server.once('error', () => resolve(server));
    server.listen(4174, '127.0.0.1', () => resolve(server));
  });

it('npm run dev gives its API a free port, and the page that port', async () => {
  const other = await stranger();
  // Takes connections and says nothing: the API goes on getting ready.
  const silent = createSocketServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const page = await freePort();
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'dev.mjs')], {
    cwd: projectRoot,
    detached: true, // a process group of its own, so that all of it ends together
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(page),
      NEO4J_URI: `bolt://127.0.0.1:${(silent.address() as { port: number }).port}`,
      NEO4J_PASSWORD: 'secret-word',
      DATA_DIR: await temporaryFolder('dev'),
    },
  });
  try {
    let told = '';
    for (let tries = 0; tries < 300 && told === ''; tries += 1) {
      // Empty: the page's server is not there yet, or there and the API is not.
      told = await fetch(`http://127.0.0.1:${page}/api/health`).then(
        (response) => response.text(),
        () => '',
      );
      if (told === '') await pause(100);
    }
    expect(JSON.parse(told)).toMatchObject({ code: 'NOT_READY' });
  } finally {
    process.kill(-child.pid!, 'SIGKILL');
    other.close();
    silent.close();
  }
});
