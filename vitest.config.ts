import { totalmem } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/support/closing-line.ts';
import { SlowFirst } from './tests/support/slow-first.ts';

// Files that run in one worker share its modules: to load them for each file takes as long as many tests do.
const shared = { isolate: false } as const;

// What is waited for comes when it can: a busy machine takes more than the one second of the default.
const patient = { expect: { poll: { timeout: 30_000 } } } as const;

const source = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } };

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        ...source,
        test: {
          ...shared,
          ...patient,
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.graph.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...source,
        test: {
          ...shared,
          ...patient,
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
          globalSetup: ['tests/support/build-if-stale.mjs', 'tests/support/provide-neo4j.ts'],
          // Each with a Neo4j of its own, which may grow to 3 GB.
          maxWorkers: totalmem() < 12 * 1024 ** 3 ? 1 : 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // First: a worker that is late from a group before gives its number back while another has it already.
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...source,
        test: {
          ...shared,
          ...patient,
          name: 'browser',
          include: ['tests/**/*.spec.ts'],
          globalSetup: ['tests/support/build-if-stale.mjs', 'tests/support/provide-application.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
