import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

const pythons = [join(projectRoot, '.data', 'bench-peers', 'bin', 'python'), 'python3'];

const hasNetworkx = (python: string): boolean => {
  try {
    execFileSync(python, ['-c', 'import networkx'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export interface NetworkxFound {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
  readonly synthetic: number;
  readonly purposes: readonly string[];
}

/** What networkx finds in an exported file; null, and said aloud, where there is no Python that has it. */
export const findPythonWithNetworkx = (): ((format: string, path: string) => NetworkxFound) | null => {
  const python = pythons.find(hasNetworkx);
  if (python === undefined) {
    process.stderr.write(
      'NOT CHECKED: there is no python3 with networkx here, so this run does not say whether networkx opens the exports.\n',
    );
    return null;
  }
  const script = join(projectRoot, 'tests', 'exports', 'read-graph.py');
  return (format, path) =>
    JSON.parse(execFileSync(python, [script, format, path], { encoding: 'utf8' })) as NetworkxFound;
};
