import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { Endpoint, OkOf, ParamsOf, QueryOf } from '#contract/endpoint';
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

/** Puts an endpoint of the contract on the air. Large answers are written as they are, without a schema's detour. */
export const serve = <E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  answer: (request: { readonly params: ParamsOf<E>; readonly query: QueryOf<E> }) => Promise<OkOf<E>>,
): void => {
  const lists = closedLists(endpoint);
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
    preValidation: async (request) => partAtCommas(request.query as Record<string, unknown>, lists),
    // Fastify has checked both against the endpoint's schemas.
    handler: (request) => answer({ params: request.params as ParamsOf<E>, query: request.query as QueryOf<E> }),
  });
};
