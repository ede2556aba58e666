import type { Static, TSchema } from 'typebox';
import * as Type from 'typebox';

interface MapOptions {
  readonly description?: string;
  /** What every name must be. */
  readonly propertyNames?: { readonly minLength: number; readonly maxLength: number };
}

/** A map from any name to one kind of value. TypeBox's own `Record` would bring a page 10 kB more, for keys of other kinds. */
export const mapOf = <S extends TSchema>(values: S, options: MapOptions = {}) =>
  Type.Unsafe<Record<string, Static<S>>>({ type: 'object', additionalProperties: values, ...options });
