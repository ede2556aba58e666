import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** The heaviest parts of a first load, each in a file of its own: they change seldom and are cached apart from our code. */
const vendorChunks: readonly { readonly name: string; readonly packages: RegExp }[] = [
  { name: 'react', packages: /node_modules\/(react|react-dom|scheduler|wouter|@tanstack)\// },
  { name: 'interface', packages: /node_modules\/(@mantine|@floating-ui|lucide-react)\// },
  { name: 'graph', packages: /node_modules\/(sigma|@sigma|graphology[^/]*)\// },
];

const api = process.env['API_ADDRESS'];

export default defineConfig({
  root: 'client',
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    // `npm run dev` says where its API listens. The modules of client/api/ are asked for under /api/ too, and are ours.
    proxy: api === undefined ? {} : { '^/api/(?!.*\\.ts(\\?|$))': api },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    rolldownOptions: {
      output: { codeSplitting: { groups: vendorChunks.map(({ name, packages }) => ({ name, test: packages })) } },
    },
  },
});
