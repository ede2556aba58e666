import type { TSchema } from 'typebox';
import type { Endpoint } from '#contract/endpoint';

/** The parts of JSON Schema that the contract is made of. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Choice {
  /** Makes a text, by the way that leads to it: `body/edits/0/partnership`. Undefined leaves it out. */
  readonly textAt: (way: string) => string | undefined;
  /** Which it is of the kinds of a thing that is one of several. */
  readonly kind?: number;
}

const sample = (shape: Shape, way: string, choice: Choice): unknown => {
  const inner = (each: Shape, name: string | number) => sample(each, `${way}/${name}`, choice);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.oneOf) return sample(shape.oneOf[choice.kind ?? 0]!, way, choice);
  if (shape.anyOf) return sample(shape.anyOf.find(({ type }) => type !== 'null')!, way, choice);
  if (shape.type === 'string') return choice.textAt(way);
  if (shape.type === 'boolean') return false;
  if (shape.type === 'number' || shape.type === 'integer')
    return Math.min(Math.max(1, shape.minimum ?? 1), shape.maximum ?? 1);
  if (shape.type === 'array')
    return Array.from({ length: shape.minItems ?? 1 }, (_, place) => inner(shape.items!, place));
  const parts = Object.entries(shape.properties ?? {}).map(([name, each]) => [name, inner(each, name)]);
  const { additionalProperties: other } = shape;
  const name = typeof other === 'object' ? choice.textAt(`${way}/*`) : undefined;
  if (name !== undefined) parts.push([name, inner(other as Shape, '*')]);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
};

/** As UTF-8 can write it, which has no half of a pair. */
const encoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/** A request with every parameter of an endpoint, and with the texts that are wanted. */
export const requestFor = ({ method, path, params, query, body }: Endpoint, choice: Choice) => {
  const made = (schema: TSchema, way: string) => sample(schema as Shape, way, choice) as Record<string, unknown>;
  const inPath = made(params, 'params');
  const pairs = Object.entries(made(query, 'query')).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, String(each)]),
  );
  return {
    method,
    url: `${path.replace(/:(\w+)/g, (_, name: string) => encoded(String(inPath[name])))}?${new URLSearchParams(pairs)}`,
    ...(body ? { payload: made(body, 'body') } : {}),
  };
};

/** How many kinds there are of the things that an endpoint is sent, where they are of several. */
export const kindsFor = ({ body }: Endpoint): number => {
  let kinds = 1;
  JSON.stringify(body ?? null, (_name, value) => {
    if (Array.isArray(value?.oneOf)) kinds = Math.max(kinds, value.oneOf.length);
    return value;
  });
  return kinds;
};
