import type { Static, TObject, TSchema } from 'typebox';
import Type from 'typebox';

/** One endpoint of the API: the server spreads it into a route, the client hands it to `call()`. */
export interface Endpoint<
  Params extends TObject = TObject,
  Query extends TObject = TObject,
  Ok extends TSchema = TSchema,
> {
  readonly method: 'GET';
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly ok: Ok;
  /** Large answers are valid by construction and tested, not validated while they are written. */
  readonly large: boolean;
}

export type ParamsOf<E extends Endpoint> = Static<E['params']>;
export type QueryOf<E extends Endpoint> = Static<E['query']>;
export type OkOf<E extends Endpoint> = Static<E['ok']>;

/** Gives a literal its `Endpoint` type without widening the schemas in it. */
export const endpoint = <P extends TObject, Q extends TObject, O extends TSchema>(
  definition: Endpoint<P, Q, O>,
): Endpoint<P, Q, O> => definition;

export const NoParams = Type.Object({}, { additionalProperties: false });
