/**
 * Runs one of the project's commands: installs what is missing, builds what is stale, then goes on.
 * It needs nothing but Node, so that it works on a clone where nothing was run before.
 */
import { buildIfStale, installIfMissing } from './prepare.mjs';
import { runProgram } from './run-program.mjs';

const commands = {
  start: { builds: true, run: () => import('../dist/server/commands/start.js') },
  import: { builds: true, run: () => import('../dist/server/commands/import.js') },
  export: { builds: true, run: () => import('../dist/server/commands/export.js') },
  backup: { builds: true, run: () => import('../dist/server/commands/backup.js') },
  restore: { builds: true, run: () => import('../dist/server/commands/restore.js') },
  seed: { builds: true, run: () => import('../dist/server/commands/seed.js') },
  bench: { builds: true, run: () => import('../dist/bench/run.js') },
  dev: { builds: false, run: () => import('./dev.mjs') },
  test: { builds: true, run: () => runProgram('vitest', ['run', ...process.argv.slice(2)]) },
  check: { builds: false, run: () => import('./check.mjs') },
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`There is no command ${JSON.stringify(name)}. Use one of: ${Object.keys(commands).join(', ')}.`);
  process.exit(1);
}
process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
await installIfMissing();
if (command.builds) await buildIfStale();
await command.run();
