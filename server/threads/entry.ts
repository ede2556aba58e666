/** Where the threads' files lie, and how one is started. */

const isSource = import.meta.url.endsWith('.ts');
/** Tests, which run from source, have built it before, and say so: a built thread starts in a fifth of the time. */
const built = isSource && process.env['JOINED_UP_THREADS'] === 'built' ? '../../dist/server/threads/' : './';
/** From source, as `npm run dev` runs it, a thread needs the loader that this one has. */
const fromSource = isSource && built === './';

export const entry = (name: string): string =>
  new URL(`${built}${name}.${fromSource ? 'ts' : 'js'}`, import.meta.url).href;

export const execArgv = fromSource ? ['--import', 'tsx', '--conditions=source'] : [];
