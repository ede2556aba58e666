import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pythonWith } from '../../bench/python-environment.ts';
import { projectRoot } from '../../server/project-root.ts';

const packages = [
  'numpy==2.2.6',
  'pandas==2.2.3',
  'networkx==3.4.2',
  'matplotlib==3.10.3',
  'nbclient==0.10.2',
  'ipykernel==6.29.5',
] as const;

/** Python with what the notebooks in `docs/` use and what executes them; null, and said aloud, where there is no Python. */
export const pythonForNotebooks = async (): Promise<string | null> => {
  if (spawnSync('python3', ['-c', 'import venv']).status === 0)
    return pythonWith(resolve(projectRoot, process.env['DATA_DIR'] || '.data', 'notebook-python'), packages);
  process.stderr.write(
    'NOT CHECKED: there is no python3 with venv, so this run says nothing of notebooks and Python.\n',
  );
  return null;
};
