/** Answers to requests that no route sees: those that Fastify cannot place, and those that Node cannot read. */
import { randomUUID } from 'node:crypto';
import { maxHeaderSize, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemReply } from '#contract/problem-reply';
import type { Admission } from './admission.ts';
import { sendProblem } from './error-handler.ts';
import { Problem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** What Fastify refuses before it has found a route, an address that is badly encoded, where whoever asks is let in. */
export const answerUnroutable =
  (refusal: Admission) => (_error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
    sendProblem(
      request,
      reply.headers(securityHeaders),
      refusal(request) ??
        new Problem('INVALID_REQUEST', `${request.url} is not encoded as an address is: percent-encode it as UTF-8.`),
    );

/** To an `Expect` that it does not know Node would answer 417 by itself, without a question: it is answered as without it. */
export const answerAnyExpectation = (server: Server): void => {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
};

const unreadable = (code: string | undefined): Problem => {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new Problem(
      'TOO_LARGE',
      `The address and headers of a request hold at most ${maxHeaderSize / 1_024} kB together: ask for less at once.`,
    );
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new Problem('INVALID_REQUEST', 'The request did not arrive in time. Send it again.');
  }
  return new Problem('INVALID_REQUEST', 'This is no HTTP request, or has a method that HTTP does not have.');
};

/** What Node cannot read as a request: there is nothing to reply to, so the answer is written to the connection. */
export const answerUnreadable = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code !== 'ECONNRESET' && socket.writable) {
    const { code, message, status } = unreadable(error.code);
    const reply: ProblemReply = { code, message, requestId: randomUUID() };
    const body = JSON.stringify(reply);
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  }
  socket.destroy(error);
};
