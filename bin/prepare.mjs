import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** Hashes of contents, not times: a fresh clone has new times and old contents. */
const hashOf = (paths, start = '') => {
  const hash = createHash('sha256').update(start);
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
};

const isStamped = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp;

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

/** Installs the dependencies unless these very ones are there. */
export const installIfMissing = async () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  const file = join('node_modules', '.joined-up-stamp');
  const stamp = hashOf(['package.json', 'package-lock.json', '.npmrc'], process.version);
  if (isStamped(file, stamp)) return;
  console.error('Installing dependencies (under a minute) …');
  const npm = process.env.npm_execpath;
  const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(program, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
  if (status !== 0)
    fail('The dependencies could not be installed: see the message above, and check the network or proxy.');
  writeFileSync(file, stamp);
};

const sources = [
  'contract',
  'server',
  'seed',
  'bench',
  'client',
  'tsconfig.base.json',
  'vite.config.ts',
  'package-lock.json',
];

/** Builds server and client unless they were built from these very sources. */
export const buildIfStale = async () => {
  const { runProgram } = await import('./run-program.mjs');
  const file = join('dist', '.stamp');
  const stamp = hashOf(sources);
  if (isStamped(file, stamp)) return;
  // A build that ends half-way leaves no stamp of an earlier one over what it has written.
  rmSync(file, { force: true });
  console.error('Building the server …');
  await runProgram('tsc', ['-b', 'contract', 'server', 'seed', 'bench']);
  console.error('Building the client …');
  // Whatever this is asked from: with a test's NODE_ENV the page would be built of libraries for development.
  await runProgram('vite', ['build', '--logLevel', 'warn'], { NODE_ENV: 'production' });
  mkdirSync('dist', { recursive: true });
  writeFileSync(file, stamp);
};
