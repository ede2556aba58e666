/** How what is sent is checked against the contract. */
import { AjvCompiler, type BuildCompilerFromPool, type RouteDefinition } from '@fastify/ajv-compiler';

const compilers = AjvCompiler();

/**
 * What stands in an address is text: it is read as what its schema wants, and one value stands for a list of one. A body
 * is JSON and says itself what it is: nothing in it is read as anything else.
 */
export const buildValidator: BuildCompilerFromPool = (schemas, options) => {
  const compilerWith = (coerceTypes: 'array' | false) =>
    compilers(schemas, { ...options, mode: undefined, customOptions: { ...options?.customOptions, coerceTypes } });
  const [ofText, ofJson] = [compilerWith('array'), compilerWith(false)];
  // Fastify hands over a route's part with its schema, which the compiler's types do not say.
  return (route) => ((route as RouteDefinition).httpPart === 'body' ? ofJson : ofText)(route);
};
