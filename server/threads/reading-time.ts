import { consoleLimits } from '../console/limits.ts';

const lookEveryMs = 50;

interface ReadingTime {
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/**
 * Ends the reading of a query that takes too long. The clock alone would also count what others on a busy machine take, and
 * refuse what is read in no time on an idle one: so this process must have spent as much of the processor's time as well.
 */
export const readingTime = (): ReadingTime => {
  const { readMs, readAtMostMs } = consoleLimits;
  const ended = new AbortController();
  const [start, spent] = [performance.now(), process.cpuUsage()];
  const look = (): void => {
    const { user, system } = process.cpuUsage(spent);
    const byClock = performance.now() - start;
    if (byClock > readAtMostMs || (byClock > readMs && (user + system) / 1_000 > readMs)) ended.abort();
  };
  const timer = setInterval(look, lookEveryMs);
  return { signal: ended.signal, stop: () => clearInterval(timer) };
};
