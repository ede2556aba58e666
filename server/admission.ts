/** Who is answered at all: whether a request is let in, before anything looks for what it asks. */
import type { FastifyRequest } from 'fastify';
import { passwordCheck } from './app-password.ts';
import { foreignRequest } from './foreign-request.ts';
import type { Problem } from './problem.ts';

/** Why a request is refused; null where it is let in. */
export type Admission = (request: FastifyRequest) => Problem | null;

/**
 * @param password '' asks for none.
 * @param now gives the time, ISO 8601.
 */
export const admission = (password: string, now: () => string): Admission => {
  const asksForOne = password !== '';
  const check = passwordCheck(password, now);
  return ({ headers, method, ip }) =>
    foreignRequest(headers, method, asksForOne) ?? (asksForOne ? check(headers.authorization, ip) : null);
};
