/**
 * Before graph and browser tests, and before they run again as they are watched: the build, unless it is of these very
 * sources. Their worker threads and commands run from it, which start in a fraction of the time that loading the sources
 * takes; so does the page that the browser opens. Sources that do not build are told, and nothing is tested.
 */
import { buildIfStale } from '../../bin/prepare.mjs';

export const setup = async (project) => {
  await buildIfStale();
  project.onTestsRerun(buildIfStale);
  // For this process and those that it starts, see `server/threads/pool.ts`.
  process.env.JOINED_UP_THREADS = 'built';
};
