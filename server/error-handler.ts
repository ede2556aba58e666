import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, errorStatus } from '#contract/errors';
import type { ProblemReply } from '#contract/problem-reply';
import { Problem } from './problem.ts';

/** Fastify's own error codes that have a meaning here; any other is INTERNAL, or INVALID_REQUEST below 500. */
const known: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_VALIDATION: 'INVALID_REQUEST',
  FST_ERR_CTP_BODY_TOO_LARGE: 'TOO_LARGE',
};

type Validation = NonNullable<FastifyError['validation']>[number];

/** What the schema of a text says of its form; the contract describes every form that it asks for. */
const wantedBy = (validation: Validation): string => {
  const { parentSchema } = validation as Validation & { readonly parentSchema?: { readonly description?: string } };
  return parentSchema?.description ?? '';
};

const wordsFor = (validation: Validation, field: string): string => {
  const { keyword, params, message } = validation;
  const nested = field.includes('/');
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    return nested ? `${field} takes no ${name}.` : `There is no parameter ${name}.`;
  }
  if (keyword === 'required') {
    const name = String(params['missingProperty']);
    return nested ? `${field} has no ${name}.` : `The parameter ${name} is missing.`;
  }
  if (keyword === 'discriminator') return `${field} has a ${String(params['tag'])} that is not known here.`;
  if (keyword === 'pattern') return `${field} does not have the form that is wanted. ${wantedBy(validation)}`;
  if (keyword === 'enum') return `${field} must be one of ${(params['allowedValues'] as string[]).join(', ')}.`;
  return `${field} ${message ?? 'does not fit'}.`;
};

/** A refused request in words that name the field: "min must be <= 1." */
const validationMessage = (error: FastifyError): string => {
  const [first] = error.validation ?? [];
  if (!first) return error.message;
  const field = first.instancePath.slice(1) || 'The request';
  return `${wordsFor(first, field)} See /api/docs for what this address takes.`;
};

const asProblem = (error: FastifyError | Problem): Problem => {
  if (error instanceof Problem) return error;
  if (error.statusCode === 429) {
    return new Problem('TOO_MANY_REQUESTS', 'There were too many requests in a minute. Wait a little.', {
      cause: error,
    });
  }
  const code = known[error.code] ?? ((error.statusCode ?? 500) < 500 ? 'INVALID_REQUEST' : 'INTERNAL');
  const message =
    code === 'INTERNAL'
      ? 'Something went wrong on our side. Nothing was changed; the log has the cause under this request id.'
      : validationMessage(error);
  return new Problem(code, message, { cause: error });
};

/** Answers a problem in the one form. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, { code, message }: Problem) => {
  const body: ProblemReply = { code, message, requestId: request.id };
  // A browser asks its user for the password, and sends it from then on.
  if (code === 'UNAUTHORIZED') reply.header('www-authenticate', 'Basic realm="Joined-Up", charset="UTF-8"');
  return reply.code(errorStatus[code]).type('application/json; charset=utf-8').send(JSON.stringify(body));
};

/** Every error leaves in one form; its cause stays in the log. */
export const handleErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error);
    // Nothing is amiss where one asked too early, or left before the answer.
    const hasLeft = reply.raw.destroyed && (error.name === 'AbortError' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
    const isExpected = problem.code === 'NOT_READY' || hasLeft;
    if (problem.status >= 500 && !isExpected) request.log.error(error);
    else request.log.debug(error);
    return sendProblem(request, reply, problem);
  });
};

/** What an address that is not there answers. */
export const routeNotFound = (request: FastifyRequest, reply: FastifyReply) =>
  sendProblem(
    request,
    reply,
    new Problem(
      'ROUTE_NOT_FOUND',
      `There is nothing at ${request.method} ${request.url}. See /api/docs for what there is.`,
    ),
  );
