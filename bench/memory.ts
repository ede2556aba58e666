/** How much memory this process takes at most while it works. */
import { readFileSync, writeFileSync } from 'node:fs';

const bytesOf = (key: string): number => {
  const [, kilobytes] = new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return 1024 * Number(kilobytes);
};

/** The bytes by which memory grew at most; null where the system does not tell. */
export const whileMeasured = async <T>(work: () => Promise<T>): Promise<{ result: T; bytes: number | null }> => {
  try {
    // Sets the highest figure to the present one.
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    return { result: await work(), bytes: null };
  }
  const before = bytesOf('VmRSS');
  const result = await work();
  return { result, bytes: Math.max(0, bytesOf('VmHWM') - before) };
};
