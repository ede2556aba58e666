import { Check } from 'typebox/schema';
import type { ErrorCode } from '#contract/errors';
import { ProblemReply } from '#contract/problem-reply';

/** The server's codes, and the two ways in which no word of the server arrives. */
export type ProblemCode = ErrorCode | 'UNREACHABLE' | 'UNEXPECTED_ANSWER';

/** Why a call failed. `detail` is the server's own sentence, where it sent one. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly detail: string | null;
  readonly requestId: string | null;

  constructor(code: ProblemCode, options: { detail?: string; requestId?: string; cause?: unknown } = {}) {
    super(options.detail ?? code, { cause: options.cause });
    this.code = code;
    this.detail = options.detail ?? null;
    this.requestId = options.requestId ?? null;
  }
}

/** The problem that an error answer tells of. */
export const problemOf = (reply: unknown): Problem =>
  Check(ProblemReply, reply)
    ? new Problem(reply.code, { detail: reply.message, requestId: reply.requestId })
    : new Problem('UNEXPECTED_ANSWER');

/** Any thrown thing as a problem, so that a panel has one kind of failure to show. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem('UNEXPECTED_ANSWER', { cause: thrown });
