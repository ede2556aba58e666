import { join } from 'node:path';
import { type Environment, findOnPath, isExecutable } from './find-executable.ts';

/** The path of `mvn`: on PATH, else under MAVEN_HOME or M2_HOME. */
export const findMaven = async (environment: Environment): Promise<string | undefined> => {
  const onPath = await findOnPath('mvn', environment);
  if (onPath) return onPath;
  for (const home of [environment['MAVEN_HOME'], environment['M2_HOME']]) {
    const path = home && join(home, 'bin/mvn');
    if (path && (await isExecutable(path))) return path;
  }
  return undefined;
};
