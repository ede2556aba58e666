import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { BodyOf, Endpoint, OkOf, ParamsOf, QueryOf } from '#contract/endpoint';
import { ProblemReply } from '#contract/problem-reply';

/** The list parameters of a closed set: as none of its words holds a comma, commas part them before they are checked. */
const closedLists = ({ query }: Endpoint): readonly string[] =>
  Object.entries(query.properties)
    .filter(([, schema]) => Type.IsArray(schema) && Type.IsEnum(schema.items))
    .map(([name]) => name);

const partAtCommas = (query: Record<string, unknown>, names: readonly string[]): void => {
  for (const name of names) {
    if (query[name] === undefined) continue;
    query[name] = [query[name]].flat().flatMap((value) => String(value).split(','));
  }
};

interface Asked<E extends Endpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
}

const route = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handle: (asked: Asked<E>, reply: FastifyReply, request: FastifyRequest) => Promise<unknown>,
  config: { readonly takesFiles?: boolean } = {},
): void => {
  const lists = closedLists(endpoint);
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    config,
    schema: {
      summary: endpoint.summary,
      params: endpoint.params,
      querystring: endpoint.query,
      ...(endpoint.body ? { body: endpoint.body } : {}),
      response: { 200: endpoint.ok, '4xx': ProblemReply, '5xx': ProblemReply },
    },
    ...(endpoint.large ? { serializerCompiler: () => JSON.stringify } : {}),
    preValidation: async (request) => partAtCommas(request.query as Record<string, unknown>, lists),
    // Fastify has checked all of it against the endpoint's schemas.
    handler: (request, reply) =>
      handle(
        {
          params: request.params as ParamsOf<E>,
          query: request.query as QueryOf<E>,
          body: request.body as BodyOf<E>,
        },
        reply,
        request,
      ),
  });
};

/** Puts an endpoint of the contract on the air. Large answers are written as they are, without a schema's detour. */
export const serve = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  answer: (request: Asked<E>) => Promise<OkOf<E>>,
): void => route(app, endpoint, answer);

/** Aborts where the client goes away before its answer. */
const goneSignal = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort());
  return controller.signal;
};

/** The same for an endpoint whose answer a thread has written as JSON. The signal aborts where the client goes away. */
export const serveText = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  answer: (request: Asked<E>, signal: AbortSignal) => Promise<string>,
): void =>
  route(app, endpoint, async (request, reply) =>
    reply.type('application/json; charset=utf-8').send(await answer(request, goneSignal(reply))),
  );

/** The same for an endpoint that files are sent to. The signal aborts where the client goes away before its answer. */
export const serveUpload = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  answer: (request: FastifyRequest, query: QueryOf<E>, signal: AbortSignal) => Promise<OkOf<E>>,
): void =>
  route(app, endpoint, ({ query }, reply, request) => answer(request, query, goneSignal(reply)), { takesFiles: true });

/** A file of an answer: its bytes, what they are, and how the client shall call it. */
interface SentFile {
  readonly path: string;
  readonly mediaType: string;
  readonly name: string;
}

/** The same for an endpoint that answers with a file, which the work makes in a folder that goes once it is sent. */
export const serveFile = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  make: (request: Asked<E>, folder: string, signal: AbortSignal) => Promise<SentFile>,
): void =>
  route(app, endpoint, async (asked, reply) => {
    const controller = new AbortController();
    const gone = new Promise<void>((resolve) => reply.raw.once('close', resolve)).then(() => controller.abort());
    const folder = await mkdtemp(join(tmpdir(), 'joined-up-file-'));
    const made = make(asked, folder, controller.signal);
    // Neither before the work has ended nor before the file is sent; a thread that was ended may still be writing.
    void Promise.allSettled([made, gone])
      .then(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
      .catch((error) => app.log.warn(error));
    const { path, mediaType, name } = await made;
    return reply
      .type(mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(createReadStream(path));
  });
