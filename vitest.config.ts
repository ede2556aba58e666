import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/support/closing-line.ts';

const source = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } };

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        ...source,
        test: {
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.graph.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...source,
        test: {
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
          globalSetup: ['tests/support/provide-neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          include: ['tests/**/*.spec.ts'],
          globalSetup: ['tests/support/provide-application.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
