/** `npm run dev`: server and client from source, reloaded when they change. */
import { runProgram } from './run-program.mjs';

const api = '4174';
const page = process.env.PORT ?? '4173';
await Promise.all([
  runProgram('tsx', ['watch', '--conditions=source', '--include', 'cypher/**', 'server/commands/start.ts'], {
    PORT: api,
  }),
  runProgram('vite', ['--port', page, '--strictPort'], { API_ADDRESS: `http://127.0.0.1:${api}` }),
]);
