/** Keeps those who send slowly, or hold many connections, from keeping others out. */
import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { addressGroup } from './address-group.ts';
import type { Patience } from './patience.ts';
import { answerUnreadable } from './unroutable.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether files are sent to it, which may take long. */
    readonly takesFiles?: boolean;
  }
}

/** Closes a connection that is one too many of its address. */
const limitConnections = (server: Server, most: number): void => {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const from = addressGroup(socket.remoteAddress ?? '');
    const count = (open.get(from) ?? 0) + 1;
    open.set(from, count);
    socket.once('close', () => {
      const left = open.get(from)! - 1;
      if (left > 0) open.set(from, left);
      else open.delete(from);
    });
    if (count > most) socket.destroy();
  });
};

const late: NodeJS.ErrnoException = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });

/** Ends a request without files that does not arrive in time. Node itself has one time for all. */
const limitBodies = (app: FastifyInstance, bodyMs: number): void => {
  app.addHook('onRequest', async ({ raw, routeOptions }, reply) => {
    const { 'content-length': length = '0', 'transfer-encoding': inPieces } = raw.headers;
    if (length === '0' && inPieces === undefined) return;
    const timer = setTimeout(() => {
      if (raw.complete) return;
      // Who was answered already is waited for no longer, whatever it still sends.
      if (reply.raw.headersSent) raw.destroy();
      else if (!routeOptions.config.takesFiles) answerUnreadable(late, raw.socket);
    }, bodyMs).unref();
    for (const end of ['end', 'close']) raw.once(end, () => clearTimeout(timer));
  });
};

export const limitWaiting = (app: FastifyInstance, { connections, connectionsEach, bodyMs }: Patience): void => {
  app.server.maxConnections = connections;
  limitConnections(app.server, connectionsEach);
  limitBodies(app, bodyMs);
};
