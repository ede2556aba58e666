import { join } from 'node:path';
import { writeNation } from '../seed/national/write-nation.ts';
import type { Report } from './neo4j/local/progress.ts';

/** Makes the illustrative nation at a scale in its folder of the data folder, and returns the folder. */
export const makeNation = (dataDir: string, scale: number, report: Report, folder?: string): string => {
  const made = folder ?? join(dataDir, 'national', `scale-${scale}`);
  report({ step: `Making the illustrative nation at scale ${scale} in ${made}` });
  writeNation(made, { scale });
  return made;
};
