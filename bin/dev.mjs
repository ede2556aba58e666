/** `npm run dev`: server and client from source, reloaded when they change. */
import { createServer } from 'node:net';
import { runProgram } from './run-program.mjs';

const host = '127.0.0.1';

/** A port that nobody listens on now. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });

const api = await freePort();
const page = process.env.PORT || '4173';
await Promise.all([
  runProgram('tsx', ['watch', '--conditions=source', '--include', 'cypher/**', 'server/commands/start.ts'], {
    HOST: host,
    PORT: api,
  }),
  runProgram('vite', ['--port', page, '--strictPort'], { API_ADDRESS: `http://${host}:${api}` }),
]);
