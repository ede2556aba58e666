import type { TestProject } from 'vitest/node';
import { startThrowAwayNeo4j } from './throw-away-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

/** One real, empty Neo4j for all graph tests of a run; each file starts from an empty graph (`emptyGraph`). */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { uri, user, password, stop } = await startThrowAwayNeo4j();
  project.provide('neo4j', { uri, user, password });
  return stop;
};
