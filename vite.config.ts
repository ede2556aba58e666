import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** The heaviest parts of a first load, each in a file of its own: they change seldom and are cached apart from our code. */
const vendorChunks: readonly { readonly name: string; readonly packages: RegExp }[] = [
  { name: 'react', packages: /node_modules\/(react|react-dom|scheduler|wouter|@tanstack)\// },
  { name: 'graph', packages: /node_modules\/(sigma|@sigma|graphology[^/]*)\// },
];

/** Compresses once, as far as it goes, what the server would else compress in haste at every request. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir }) {
    const names = (await readdir(dir!, { recursive: true })).filter((name) => /\.(html|js|css|svg)$/.test(name));
    await Promise.all(
      names.map(async (name) => {
        const path = join(dir!, name);
        await writeFile(`${path}.br`, await promisify(brotliCompress)(await readFile(path)));
      }),
    );
  },
});

const api = process.env['API_ADDRESS'];

export default defineConfig({
  root: 'client',
  plugins: [react(), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    // `npm run dev` says where its API listens. The modules of client/api/ are asked for under /api/ too, and are ours.
    proxy: api === undefined ? {} : { '^/api/(?!.*\\.ts(\\?|$))': api },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // What a first view may weigh is told by `npm run bench -- canvas`.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            ...vendorChunks.map(({ name, packages }) => ({ name, test: packages, priority: 1 })),
            // One file instead of two dozen: each would cost a request and its headers.
            { name: 'first-view', tags: ['$initial'], includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
