import type { TestProject } from 'vitest/node';
import { startWholeApplication } from './whole-application.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
  }
}

/** The whole application with both examples, for all browser tests of a run. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  // Limits other than the usual ones, so that the page can be seen to tell those in force.
  const application = await startWholeApplication({ IMPORT_LIMITS: 'rows=2900000,fileBytes=450000000' });
  project.provide('address', application.address);
  return application.stop;
};
