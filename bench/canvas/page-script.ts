/** The script of `bench/canvas-page/`, built as the application's is. */
import { join } from 'node:path';
import { build, defaultClientConditions } from 'vite';
import { projectRoot } from '../../server/project-root.ts';

/** @returns the path of a script that sets `bench` in the page it is added to. */
export const buildPageScript = async (folder: string): Promise<string> => {
  await build({
    configFile: false,
    root: join(projectRoot, 'bench', 'canvas-page'),
    logLevel: 'error',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'page.ts', formats: ['iife'], name: 'canvasPage', fileName: () => 'canvas-page.js' },
    },
  });
  return join(folder, 'canvas-page.js');
};
