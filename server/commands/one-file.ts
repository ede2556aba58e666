import { resolve } from 'node:path';
import { Problem } from '../problem.ts';

/** The one argument of a command, a path. @throws Problem INVALID_REQUEST with the usage where there is another. */
export const oneFile = (args: readonly string[], usage: string): string => {
  const [file, ...more] = args;
  if (file === undefined || file === '' || file.startsWith('-') || more.length > 0)
    throw new Problem('INVALID_REQUEST', `Usage: ${usage}`);
  return resolve(file);
};
