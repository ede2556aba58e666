import type { FastifyInstance } from 'fastify';
import type { Endpoint, OkOf, ParamsOf, QueryOf } from '#contract/endpoint';
import { ProblemReply } from '#contract/problem-reply';

/** Puts an endpoint of the contract on the air. Large answers are written as they are, without a schema's detour. */
export const serve = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  answer: (request: { readonly params: ParamsOf<E>; readonly query: QueryOf<E> }) => Promise<OkOf<E>>,
): void => {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: {
      summary: endpoint.summary,
      params: endpoint.params,
      querystring: endpoint.query,
      response: { 200: endpoint.ok, '4xx': ProblemReply, '5xx': ProblemReply },
    },
    ...(endpoint.large ? { serializerCompiler: () => JSON.stringify } : {}),
    // Fastify has checked both against the endpoint's schemas.
    handler: (request) => answer({ params: request.params as ParamsOf<E>, query: request.query as QueryOf<E> }),
  });
};
