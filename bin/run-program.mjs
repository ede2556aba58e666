import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The script behind a package's command, without a shell or npx in between. */
const scriptOf = (program) => {
  const packages = { tsc: 'typescript', biome: '@biomejs/biome' };
  // By path: some packages do not export their package.json.
  const manifest = join(root, 'node_modules', packages[program] ?? program, 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
};

/** Runs a program of an installed package; where it fails this process ends with its exit code. */
export const runProgram = async (program, args, environment = {}) => {
  const child = spawn(process.execPath, [scriptOf(program), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  // Ctrl-C reaches the child too: it ends itself, and this process with it.
  process.on('SIGINT', () => {});
  const code = await new Promise((resolve) => {
    child.on('exit', (exitCode, signal) => resolve(exitCode ?? (signal === 'SIGINT' ? 130 : 1)));
  });
  if (code !== 0) process.exit(code);
};
