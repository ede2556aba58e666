import { join } from 'node:path';

const packagesToOpen = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Code is compiled soon rather than well: for what does not run long enough to earn more. */
export const quickCompiler: readonly string[] = ['-XX:TieredStopAtLevel=1'];

/** Options for quick small programs such as the tool that sets the password. */
export const quickStart: readonly string[] = ['-XX:+UseSerialGC', ...quickCompiler];

/** Java's options and the main class for a Neo4j with that home. Serial collection starts faster and stays smaller than G1. */
export const serverArguments = (
  heap: string,
  home: string,
): { options: readonly string[]; main: readonly string[] } => ({
  options: [
    '-XX:+UseSerialGC',
    `-Xmx${heap}`,
    ...packagesToOpen.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
  ],
  main: [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    // Else it writes why it did not start to a log of its own only.
    '--console-mode',
  ],
});

/** The content of a file for `java @file`: keeps 213 paths, and spaces in them, out of the command line. */
export const argumentFile = (options: readonly string[], jars: readonly string[], main: readonly string[]): string =>
  [...options, '-cp', jars.join(':'), ...main]
    .map((argument) => `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`)
    .join('');
