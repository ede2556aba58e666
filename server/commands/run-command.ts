import { errorStatus } from '#contract/errors';
import { Problem } from '../problem.ts';

/** What went wrong in one line for a Problem, in full for anything else. */
export const tellError = (error: unknown): void => {
  if (error instanceof Problem && errorStatus[error.code] !== undefined) console.error(error.message);
  else console.error(error);
};

/** The process's time as commands record it. */
export const now = (): string => new Date().toISOString();
