import type { Static, TObject, TSchema } from 'typebox';
import * as Type from 'typebox';

/** One endpoint of the API: the server spreads it into a route, the client hands it to `call()`. */
export interface Endpoint<
  Params extends TObject = TObject,
  Query extends TObject = TObject,
  Ok extends TSchema = TSchema,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  /** What a POST or a PUT sends, as JSON. */
  readonly body?: TSchema;
  readonly ok: Ok;
  /** Large answers are valid by construction and tested, not validated while they are written. */
  readonly large: boolean;
}

/** An endpoint that is sent something. */
export interface PostEndpoint<
  Body extends TSchema = TSchema,
  Params extends TObject = TObject,
  Query extends TObject = TObject,
  Ok extends TSchema = TSchema,
> extends Endpoint<Params, Query, Ok> {
  readonly method: 'POST' | 'PUT';
  readonly body: Body;
}

export type ParamsOf<E extends Endpoint> = Static<E['params']>;
export type QueryOf<E extends Endpoint> = Static<E['query']>;
export type OkOf<E extends Endpoint> = Static<E['ok']>;
export type BodyOf<E extends Endpoint> = E extends PostEndpoint<infer Body> ? Static<Body> : undefined;

/** Gives a literal its `Endpoint` type without widening the schemas in it. */
export const endpoint = <P extends TObject, Q extends TObject, O extends TSchema>(
  definition: Endpoint<P, Q, O>,
): Endpoint<P, Q, O> => definition;

/** The same for a `PostEndpoint`. */
export const postEndpoint = <B extends TSchema, P extends TObject, Q extends TObject, O extends TSchema>(
  definition: PostEndpoint<B, P, Q, O>,
): PostEndpoint<B, P, Q, O> => definition;

export const NoParams = Type.Object({}, { additionalProperties: false });
