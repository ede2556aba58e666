import { type ErrorCode, errorStatus } from '#contract/errors';

/** An error that a user can act on: a code from the closed list and a message that names the thing and the remedy. */
export class Problem extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Problem';
    this.code = code;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}
