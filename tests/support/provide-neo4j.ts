import type { TestProject } from 'vitest/node';
import { startThrowAwayNeo4j } from './throw-away-neo4j.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4js: readonly Neo4jAddress[];
  }
}

/**
 * A real, empty Neo4j for each worker that runs graph tests. A worker runs one file at a time, and each file starts from
 * an empty graph (`emptyGraph`).
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const started = await Promise.all(Array.from({ length: project.config.maxWorkers }, () => startThrowAwayNeo4j()));
  project.provide(
    'neo4js',
    started.map(({ uri, user, password }) => ({ uri, user, password })),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
};
